package press.dateline.reader;

import press.dateline.picture.Darkroom;
import press.dateline.picture.PictureFiles;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Makes the darkroom, which knows nothing of the framework.
 */
@Configuration(proxyBeanMethods = false)
class PictureConfiguration {

	@Bean
	Darkroom darkroom(PictureFiles files) {
		return new Darkroom(files);
	}

}
