// @ts-nocheck
// Made by `npm run generate` out of schemas/. Do not edit.
export default validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"PlatformFile","type":"object","additionalProperties":false,"properties":{"listeners":{"type":"object","additionalProperties":{"$ref":"#/definitions/listener"},"examples":[{"public":{"bind":":80"}}]},"teams":{"type":"object","additionalProperties":{"$ref":"#/definitions/grant"},"examples":[{"shop":{"hosts":["shop.example.com"],"listeners":["public"]}}]},"everyHost":{"type":"object","additionalProperties":{"$ref":"#/definitions/everyHostRoute"},"examples":[{"no-git":{"pathPrefix":"/.git","return":{"status":403}}}]},"userlists":{"type":"array","items":{"type":"string","examples":["ops"]},"minItems":0,"examples":[["ops"]]},"servers":{"title":"ServersEntry","type":"object","additionalProperties":false,"properties":{"ca":{"type":"array","items":{"type":"string","examples":["internal"]},"minItems":1,"examples":[["internal"]]},"certificates":{"type":"object","additionalProperties":{"type":"array","items":{"type":"string","examples":["shop"]},"minItems":0,"examples":[["shop"]]},"examples":[{"cart-client":["shop"]}]},"datacenters":{"type":"array","items":{"type":"string","examples":["east"]},"minItems":1,"examples":[["east"]]}},"examples":[{"ca":["internal"],"certificates":{"cart-client":["shop"]}}]},"secrets":{"type":"object","additionalProperties":{"type":"array","items":{"type":"string","examples":["shop"]},"minItems":0,"examples":[["shop"]]},"examples":[{"partner":["shop"]}]},"lists":{"type":"object","additionalProperties":{"type":"array","items":{"type":"string","examples":["203.0.113.0/24"]},"minItems":0,"examples":[["203.0.113.0/24","2001:db8:7::/48"]]},"examples":[{"office":["203.0.113.0/24","2001:db8:7::/48"]}]},"blocked":{"type":"array","items":{"type":"string","examples":["scanners"]},"minItems":0,"examples":[["scanners"]]},"policy":{"type":"object","additionalProperties":false,"properties":{"loopback":{"type":"string","enum":["allowed","refused"],"examples":["refused"]},"haproxy":{"type":"array","items":{"title":"ApprovalEntry","type":"object","additionalProperties":false,"required":["team","keyword","reason"],"properties":{"team":{"type":"string","examples":["shop"]},"keyword":{"type":"string","examples":["http-request set-src"]},"reason":{"type":"string","examples":["clients come through a CDN"]}},"examples":[{"team":"shop","keyword":"http-request set-src","reason":"clients come through a CDN"}]},"minItems":0,"examples":[[{"team":"shop","keyword":"http-request set-src","reason":"clients come through a CDN"}]]},"tests":{"type":"string","enum":["required"],"examples":["required"]},"blastRadius":{"type":"integer","minimum":1,"maximum":100,"examples":[30]}},"examples":[{"haproxy":[{"team":"shop","keyword":"http-request set-src","reason":"clients come through a CDN"}]}]},"haproxy":{"type":"object","additionalProperties":false,"properties":{"versions":{"type":"array","items":{"type":"string","examples":["3.0"]},"minItems":1,"examples":[["2.6","3.0"]]},"atLeast":{"type":"object","additionalProperties":{"type":"string","examples":["2.6.34"]},"examples":[{"2.6":"2.6.34","3.0":"3.0.12"}]}},"examples":[{"versions":["2.6","3.0"]}]},"defaults":{"type":"object","additionalProperties":false,"properties":{"listener":{"type":"string","examples":["public"]},"timeout":{"type":"object","additionalProperties":false,"properties":{"connect":{"type":"string","examples":["2s"]},"client":{"type":"string","examples":["30s"]},"server":{"type":"string","examples":["30s"]},"queue":{"type":"string","examples":["5s"]},"httpRequest":{"type":"string","examples":["10s"]},"httpKeepAlive":{"type":"string","examples":["60s"]},"tunnel":{"type":"string","examples":["1h"]}},"examples":[{"connect":"2s","server":"30s"}]},"requestHeaders":{"type":"object","additionalProperties":false,"properties":{"set":{"type":"object","additionalProperties":{"type":"string","examples":["1"]},"examples":[{"X-Shop":"1"}]},"secrets":{"type":"object","additionalProperties":{"type":"string","examples":["partner"]},"examples":[{"X-Api-Key":"partner"}]},"add":{"type":"object","additionalProperties":{"type":"string","examples":["Accept"]},"examples":[{"Vary":"Accept"}]},"remove":{"type":"array","items":{"type":"string","examples":["X-Debug"]},"minItems":1,"examples":[["X-Debug"]]}},"examples":[{"set":{"X-Shop":"1"},"remove":["X-Debug"]}]},"responseHeaders":{"type":"object","additionalProperties":false,"properties":{"set":{"type":"object","additionalProperties":{"type":"string","examples":["1"]},"examples":[{"X-Shop":"1"}]},"add":{"type":"object","additionalProperties":{"type":"string","examples":["Accept"]},"examples":[{"Vary":"Accept"}]},"remove":{"type":"array","items":{"type":"string","examples":["X-Debug"]},"minItems":1,"examples":[["X-Debug"]]}},"examples":[{"set":{"X-Shop":"1"},"remove":["X-Debug"]}]}},"examples":[{"listener":"public","timeout":{"connect":"2s"}}]},"requests":{"type":"object","additionalProperties":false,"properties":{"upgrades":{"type":"array","items":{"type":"string","examples":["websocket"]},"minItems":0,"examples":[["websocket","SPDY/3.1"]]},"headerNames":{"type":"string","enum":["delete","preserve"],"examples":["delete"]},"trustForwarded":{"type":"array","items":{"type":"string","examples":["10.0.0.0/16"]},"minItems":0,"examples":[["10.0.0.0/16","2001:db8::/48"]]},"forwarded":{"type":"string","enum":["rfc7239"],"examples":["rfc7239"]}},"examples":[{"upgrades":["websocket","SPDY/3.1"]}]},"logs":{"title":"LogsEntry","type":"object","additionalProperties":false,"required":["target"],"properties":{"target":{"type":"string","examples":["127.0.0.1:514"]},"format":{"type":"string","enum":["json","text"],"examples":["text"]},"header":{"type":"string","enum":["rfc3164","rfc5424","none"],"examples":["none"]},"requestHeaders":{"type":"array","items":{"type":"string","examples":["User-Agent"]},"minItems":0,"maxItems":8,"examples":[["User-Agent","Referer"]]},"responseHeaders":{"type":"array","items":{"type":"string","examples":["Content-Type"]},"minItems":0,"maxItems":4,"examples":[["Content-Type"]]},"secretHeaders":{"type":"array","items":{"type":"string","examples":["X-Api-Key"]},"minItems":0,"examples":[["X-Api-Key"]]}},"examples":[{"target":"127.0.0.1:514","format":"json","requestHeaders":["User-Agent"]}]},"metrics":{"title":"MetricsEntry","type":"object","additionalProperties":false,"required":["bind"],"properties":{"bind":{"type":"string","examples":["10.0.0.1:9101"]}},"examples":[{"bind":"10.0.0.1:9101"}]},"errorPages":{"type":"object","additionalProperties":{"type":"string","examples":["pages/503.html"]},"examples":[{"503":"pages/503.html"}]},"limits":{"type":"object","additionalProperties":false,"properties":{"maxconn":{"type":"integer","minimum":1,"maximum":10000000,"examples":[10000]},"fileDescriptors":{"type":"integer","minimum":100,"maximum":100000000,"examples":[100000]}},"examples":[{"maxconn":10000}]},"reload":{"type":"object","additionalProperties":false,"properties":{"atMostEvery":{"type":"string","examples":["10s"]},"endOldWorkersAfter":{"type":"string","examples":["5m"]},"keepOldWorkers":{"type":"integer","minimum":1,"maximum":50,"examples":[5]}},"examples":[{"atMostEvery":"10s","endOldWorkersAfter":"5m","keepOldWorkers":5}]},"keepServersFor":{"type":"string","examples":["10m"]}},"examples":[{"listeners":{"public":{"bind":":80"}},"teams":{"shop":{"hosts":["shop.example.com"],"listeners":["public"]}},"defaults":{"listener":"public"}}],"definitions":{"listener":{"title":"ListenerEntry","type":"object","additionalProperties":false,"properties":{"bind":{"type":["string","array"],"examples":[":80","127.0.0.1:8080","[::1]:8080",["10.0.0.1:80","[2001:db8::1]:80"]],"items":{"type":"string","examples":["10.0.0.1:80"]},"minItems":1,"maxItems":16},"tls":{"type":"object","additionalProperties":false,"properties":{"bind":{"type":["string","array"],"examples":[":443",["10.0.0.1:443","[2001:db8::1]:443"]],"items":{"type":"string","examples":["10.0.0.1:443"]},"minItems":1,"maxItems":16},"certificates":{"type":"string","examples":["public"]},"minVersion":{"type":"string","enum":["TLSv1.2","TLSv1.3"],"examples":["TLSv1.2"]},"alpn":{"type":"array","items":{"type":"string","enum":["h2","http/1.1"],"examples":["h2"]},"minItems":1,"examples":[["h2","http/1.1"]]}},"examples":[{"bind":":443","certificates":"public"}],"required":["bind","certificates"]},"mode":{"type":"string","enum":["http","tcp"],"examples":["tcp"]},"proxyProtocol":{"type":"boolean","examples":[true]},"trustForwarded":{"type":"array","items":{"type":"string","examples":["10.0.0.0/16"]},"minItems":0,"examples":[["10.0.0.0/16","2001:db8::/48"]]},"redirectToHttps":{"type":["boolean","object"],"additionalProperties":false,"properties":{"except":{"type":"array","items":{"type":"string","examples":["/.well-known/acme-challenge"]},"minItems":1,"maxItems":16,"examples":[["/.well-known/acme-challenge"]]},"status":{"type":"integer","enum":[301,302,307,308],"examples":[308]},"port":{"type":"integer","minimum":1,"maximum":65535,"examples":[443]}},"examples":[true,{"except":["/.well-known/acme-challenge"],"status":308}]},"limits":{"type":"object","additionalProperties":false,"properties":{"maxconn":{"type":"integer","minimum":1,"maximum":2000000,"examples":[1000]}},"examples":[{"maxconn":1000}]},"timeout":{"type":"object","additionalProperties":false,"properties":{"client":{"type":"string","examples":["30s"]},"httpRequest":{"type":"string","examples":["10s"]},"httpKeepAlive":{"type":"string","examples":["60s"]}},"examples":[{"client":"1m","httpRequest":"5s"}]},"misdirected":{"type":"string","enum":["refuse","by-name"],"examples":["refuse"]},"clientCertificates":{"type":"object","additionalProperties":false,"required":["ca"],"properties":{"ca":{"type":"string","examples":["partners"]},"optional":{"type":"boolean","enum":[true],"examples":[true]}},"examples":[{"ca":"partners"},{"ca":"partners","optional":true}]},"errorPages":{"type":"object","additionalProperties":{"type":"string","examples":["pages/503.html"]},"examples":[{"503":"pages/503.html"}]},"hsts":{"type":"object","additionalProperties":false,"required":["maxAge"],"properties":{"maxAge":{"type":"string","examples":["365d"]},"includeSubDomains":{"type":"boolean","examples":[true]},"preload":{"type":"boolean","examples":[true]}},"examples":[{"maxAge":"365d"},{"maxAge":"730d","includeSubDomains":true,"preload":true}]}},"examples":[{"bind":":80"}]},"grant":{"title":"GrantEntry","type":"object","additionalProperties":false,"properties":{"hosts":{"type":"array","items":{"type":"string","examples":["shop.example.com"]},"minItems":0,"examples":[["shop.example.com","*.shop.example.com"]]},"paths":{"type":"array","items":{"type":"string","examples":["www.example.com/pay"]},"minItems":0,"examples":[["www.example.com/pay"]]},"redirects":{"type":"array","items":{"type":"string","examples":["*.old.example.com"]},"minItems":0,"examples":[["*"]]},"listeners":{"type":"array","items":{"type":"string","examples":["public"]},"minItems":0,"examples":[["public"]]},"services":{"type":"array","items":{"type":"string","examples":["ledger-*"]},"minItems":0,"examples":[["ledger-*","web"]]},"addresses":{"type":"string","enum":["allowed","refused"],"examples":["refused"]},"tests":{"type":"string","enum":["required"],"examples":["required"]},"limits":{"title":"LimitsEntry","type":"object","additionalProperties":false,"properties":{"routes":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[200]},"backends":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[100]},"statements":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[500]},"statementBytes":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[100000]},"fetches":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[1000]},"regularExpressions":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[50]},"texts":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[1000]},"fileLines":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[10000]},"servers":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[50]},"stickTableBytes":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[50000000]}},"examples":[{"routes":200,"backends":100}]}},"examples":[{"hosts":["shop.example.com"],"listeners":["public"]}]},"everyHostRoute":{"title":"EveryHostEntry","type":"object","additionalProperties":false,"properties":{"listener":{"type":["string","array"],"examples":["internal",["public","internal"]],"items":{"type":"string","examples":["internal"]},"minItems":1},"path":{"type":["string","array"],"items":{"type":"string","examples":["/basket"]},"minItems":1,"examples":["/basket",["/basket","/cart"]]},"pathPrefix":{"type":["string","array"],"items":{"type":"string","examples":["/api/cart"]},"minItems":1,"examples":["/api/cart",["/api/cart","/api/basket"]]},"service":{"type":"string","examples":["storefront"]},"backend":{"type":["string","object"],"additionalProperties":{"type":"integer","minimum":0,"maximum":100,"examples":[95]},"examples":["cart",{"cart":95,"cart-canary":5}]},"sticky":{"type":"object","additionalProperties":false,"properties":{"cookie":{"type":"string","examples":["cart_side"]}},"examples":[{"cookie":"cart_side"}],"required":["cookie"]},"redirect":{"type":"object","additionalProperties":false,"properties":{"scheme":{"type":"string","enum":["http","https"],"examples":["https"]},"host":{"type":"string","examples":["www.example.com","*.new.example.com"]},"port":{"type":"integer","minimum":1,"maximum":65535,"examples":[8443]},"path":{"type":"string","examples":["/cart","/articles/$2"]},"replacePrefix":{"type":"string","examples":["/new"]},"query":{"type":"string","examples":["from=old","id=$1"]},"fragment":{"type":"string","examples":["install"]},"keepQuery":{"type":"boolean","examples":[false]},"status":{"type":"integer","enum":[301,302,303,307,308],"examples":[301]}},"examples":[{"path":"/cart","status":301}]},"return":{"type":"object","additionalProperties":false,"properties":{"status":{"type":"integer","minimum":200,"maximum":599,"examples":[403]},"body":{"type":"string","examples":["nothing to see here"]},"file":{"type":"string","examples":["pages/closed.html"]},"contentType":{"type":"string","examples":["text/html; charset=utf-8"]}},"examples":[{"status":403,"body":"nothing to see here"}],"required":["status"]},"rewrite":{"type":"object","additionalProperties":false,"properties":{"replacePrefix":{"type":"string","examples":["/cart"]},"replacePath":{"type":"string","examples":["/index.html","/articles/$2"]},"host":{"type":"string","examples":["cart.internal.example.com"]}},"examples":[{"replacePrefix":"/"}]},"requestHeaders":{"type":"object","additionalProperties":false,"properties":{"set":{"type":"object","additionalProperties":{"type":"string","examples":["1"]},"examples":[{"X-Shop":"1"}]},"secrets":{"type":"object","additionalProperties":{"type":"string","examples":["partner"]},"examples":[{"X-Api-Key":"partner"}]},"add":{"type":"object","additionalProperties":{"type":"string","examples":["Accept"]},"examples":[{"Vary":"Accept"}]},"remove":{"type":"array","items":{"type":"string","examples":["X-Debug"]},"minItems":1,"examples":[["X-Debug"]]}},"examples":[{"set":{"X-Shop":"1"},"remove":["X-Debug"]}]},"responseHeaders":{"type":"object","additionalProperties":false,"properties":{"set":{"type":"object","additionalProperties":{"type":"string","examples":["1"]},"examples":[{"X-Shop":"1"}]},"add":{"type":"object","additionalProperties":{"type":"string","examples":["Accept"]},"examples":[{"Vary":"Accept"}]},"remove":{"type":"array","items":{"type":"string","examples":["X-Debug"]},"minItems":1,"examples":[["X-Debug"]]}},"examples":[{"set":{"X-Shop":"1"},"remove":["X-Debug"]}]},"auth":{"type":"string","examples":["ops"]},"timeout":{"type":"object","additionalProperties":false,"properties":{"server":{"type":"string","examples":["30s"]},"tunnel":{"type":"string","examples":["1h"]}},"examples":[{"server":"30s"}]},"log":{"type":"string","examples":["10%"]},"allow":{"type":["object","string"],"additionalProperties":false,"required":["src"],"properties":{"src":{"type":"array","items":{"type":"string","examples":["office"]},"minItems":1,"examples":[["office","10.20.0.0/16","2001:db8:20::/48"]]}},"examples":[{"src":["office","10.20.0.0/16"]},"all"]},"deny":{"type":["object","string"],"additionalProperties":false,"required":["src"],"properties":{"src":{"type":"array","items":{"type":"string","examples":["scanners"]},"minItems":1,"examples":[["scanners","198.51.100.0/24"]]}},"examples":[{"src":["scanners"]},"none"]},"encodedSlashes":{"type":"string","enum":["refuse","pass"],"examples":["refuse"]}},"examples":[{"pathPrefix":"/.git","return":{"status":403}}]}}};
const schema12 = {"title":"ListenerEntry","type":"object","additionalProperties":false,"properties":{"bind":{"type":["string","array"],"examples":[":80","127.0.0.1:8080","[::1]:8080",["10.0.0.1:80","[2001:db8::1]:80"]],"items":{"type":"string","examples":["10.0.0.1:80"]},"minItems":1,"maxItems":16},"tls":{"type":"object","additionalProperties":false,"properties":{"bind":{"type":["string","array"],"examples":[":443",["10.0.0.1:443","[2001:db8::1]:443"]],"items":{"type":"string","examples":["10.0.0.1:443"]},"minItems":1,"maxItems":16},"certificates":{"type":"string","examples":["public"]},"minVersion":{"type":"string","enum":["TLSv1.2","TLSv1.3"],"examples":["TLSv1.2"]},"alpn":{"type":"array","items":{"type":"string","enum":["h2","http/1.1"],"examples":["h2"]},"minItems":1,"examples":[["h2","http/1.1"]]}},"examples":[{"bind":":443","certificates":"public"}],"required":["bind","certificates"]},"mode":{"type":"string","enum":["http","tcp"],"examples":["tcp"]},"proxyProtocol":{"type":"boolean","examples":[true]},"trustForwarded":{"type":"array","items":{"type":"string","examples":["10.0.0.0/16"]},"minItems":0,"examples":[["10.0.0.0/16","2001:db8::/48"]]},"redirectToHttps":{"type":["boolean","object"],"additionalProperties":false,"properties":{"except":{"type":"array","items":{"type":"string","examples":["/.well-known/acme-challenge"]},"minItems":1,"maxItems":16,"examples":[["/.well-known/acme-challenge"]]},"status":{"type":"integer","enum":[301,302,307,308],"examples":[308]},"port":{"type":"integer","minimum":1,"maximum":65535,"examples":[443]}},"examples":[true,{"except":["/.well-known/acme-challenge"],"status":308}]},"limits":{"type":"object","additionalProperties":false,"properties":{"maxconn":{"type":"integer","minimum":1,"maximum":2000000,"examples":[1000]}},"examples":[{"maxconn":1000}]},"timeout":{"type":"object","additionalProperties":false,"properties":{"client":{"type":"string","examples":["30s"]},"httpRequest":{"type":"string","examples":["10s"]},"httpKeepAlive":{"type":"string","examples":["60s"]}},"examples":[{"client":"1m","httpRequest":"5s"}]},"misdirected":{"type":"string","enum":["refuse","by-name"],"examples":["refuse"]},"clientCertificates":{"type":"object","additionalProperties":false,"required":["ca"],"properties":{"ca":{"type":"string","examples":["partners"]},"optional":{"type":"boolean","enum":[true],"examples":[true]}},"examples":[{"ca":"partners"},{"ca":"partners","optional":true}]},"errorPages":{"type":"object","additionalProperties":{"type":"string","examples":["pages/503.html"]},"examples":[{"503":"pages/503.html"}]},"hsts":{"type":"object","additionalProperties":false,"required":["maxAge"],"properties":{"maxAge":{"type":"string","examples":["365d"]},"includeSubDomains":{"type":"boolean","examples":[true]},"preload":{"type":"boolean","examples":[true]}},"examples":[{"maxAge":"365d"},{"maxAge":"730d","includeSubDomains":true,"preload":true}]}},"examples":[{"bind":":80"}]};
const schema13 = {"title":"GrantEntry","type":"object","additionalProperties":false,"properties":{"hosts":{"type":"array","items":{"type":"string","examples":["shop.example.com"]},"minItems":0,"examples":[["shop.example.com","*.shop.example.com"]]},"paths":{"type":"array","items":{"type":"string","examples":["www.example.com/pay"]},"minItems":0,"examples":[["www.example.com/pay"]]},"redirects":{"type":"array","items":{"type":"string","examples":["*.old.example.com"]},"minItems":0,"examples":[["*"]]},"listeners":{"type":"array","items":{"type":"string","examples":["public"]},"minItems":0,"examples":[["public"]]},"services":{"type":"array","items":{"type":"string","examples":["ledger-*"]},"minItems":0,"examples":[["ledger-*","web"]]},"addresses":{"type":"string","enum":["allowed","refused"],"examples":["refused"]},"tests":{"type":"string","enum":["required"],"examples":["required"]},"limits":{"title":"LimitsEntry","type":"object","additionalProperties":false,"properties":{"routes":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[200]},"backends":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[100]},"statements":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[500]},"statementBytes":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[100000]},"fetches":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[1000]},"regularExpressions":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[50]},"texts":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[1000]},"fileLines":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[10000]},"servers":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[50]},"stickTableBytes":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[50000000]}},"examples":[{"routes":200,"backends":100}]}},"examples":[{"hosts":["shop.example.com"],"listeners":["public"]}]};
const schema14 = {"title":"EveryHostEntry","type":"object","additionalProperties":false,"properties":{"listener":{"type":["string","array"],"examples":["internal",["public","internal"]],"items":{"type":"string","examples":["internal"]},"minItems":1},"path":{"type":["string","array"],"items":{"type":"string","examples":["/basket"]},"minItems":1,"examples":["/basket",["/basket","/cart"]]},"pathPrefix":{"type":["string","array"],"items":{"type":"string","examples":["/api/cart"]},"minItems":1,"examples":["/api/cart",["/api/cart","/api/basket"]]},"service":{"type":"string","examples":["storefront"]},"backend":{"type":["string","object"],"additionalProperties":{"type":"integer","minimum":0,"maximum":100,"examples":[95]},"examples":["cart",{"cart":95,"cart-canary":5}]},"sticky":{"type":"object","additionalProperties":false,"properties":{"cookie":{"type":"string","examples":["cart_side"]}},"examples":[{"cookie":"cart_side"}],"required":["cookie"]},"redirect":{"type":"object","additionalProperties":false,"properties":{"scheme":{"type":"string","enum":["http","https"],"examples":["https"]},"host":{"type":"string","examples":["www.example.com","*.new.example.com"]},"port":{"type":"integer","minimum":1,"maximum":65535,"examples":[8443]},"path":{"type":"string","examples":["/cart","/articles/$2"]},"replacePrefix":{"type":"string","examples":["/new"]},"query":{"type":"string","examples":["from=old","id=$1"]},"fragment":{"type":"string","examples":["install"]},"keepQuery":{"type":"boolean","examples":[false]},"status":{"type":"integer","enum":[301,302,303,307,308],"examples":[301]}},"examples":[{"path":"/cart","status":301}]},"return":{"type":"object","additionalProperties":false,"properties":{"status":{"type":"integer","minimum":200,"maximum":599,"examples":[403]},"body":{"type":"string","examples":["nothing to see here"]},"file":{"type":"string","examples":["pages/closed.html"]},"contentType":{"type":"string","examples":["text/html; charset=utf-8"]}},"examples":[{"status":403,"body":"nothing to see here"}],"required":["status"]},"rewrite":{"type":"object","additionalProperties":false,"properties":{"replacePrefix":{"type":"string","examples":["/cart"]},"replacePath":{"type":"string","examples":["/index.html","/articles/$2"]},"host":{"type":"string","examples":["cart.internal.example.com"]}},"examples":[{"replacePrefix":"/"}]},"requestHeaders":{"type":"object","additionalProperties":false,"properties":{"set":{"type":"object","additionalProperties":{"type":"string","examples":["1"]},"examples":[{"X-Shop":"1"}]},"secrets":{"type":"object","additionalProperties":{"type":"string","examples":["partner"]},"examples":[{"X-Api-Key":"partner"}]},"add":{"type":"object","additionalProperties":{"type":"string","examples":["Accept"]},"examples":[{"Vary":"Accept"}]},"remove":{"type":"array","items":{"type":"string","examples":["X-Debug"]},"minItems":1,"examples":[["X-Debug"]]}},"examples":[{"set":{"X-Shop":"1"},"remove":["X-Debug"]}]},"responseHeaders":{"type":"object","additionalProperties":false,"properties":{"set":{"type":"object","additionalProperties":{"type":"string","examples":["1"]},"examples":[{"X-Shop":"1"}]},"add":{"type":"object","additionalProperties":{"type":"string","examples":["Accept"]},"examples":[{"Vary":"Accept"}]},"remove":{"type":"array","items":{"type":"string","examples":["X-Debug"]},"minItems":1,"examples":[["X-Debug"]]}},"examples":[{"set":{"X-Shop":"1"},"remove":["X-Debug"]}]},"auth":{"type":"string","examples":["ops"]},"timeout":{"type":"object","additionalProperties":false,"properties":{"server":{"type":"string","examples":["30s"]},"tunnel":{"type":"string","examples":["1h"]}},"examples":[{"server":"30s"}]},"log":{"type":"string","examples":["10%"]},"allow":{"type":["object","string"],"additionalProperties":false,"required":["src"],"properties":{"src":{"type":"array","items":{"type":"string","examples":["office"]},"minItems":1,"examples":[["office","10.20.0.0/16","2001:db8:20::/48"]]}},"examples":[{"src":["office","10.20.0.0/16"]},"all"]},"deny":{"type":["object","string"],"additionalProperties":false,"required":["src"],"properties":{"src":{"type":"array","items":{"type":"string","examples":["scanners"]},"minItems":1,"examples":[["scanners","198.51.100.0/24"]]}},"examples":[{"src":["scanners"]},"none"]},"encodedSlashes":{"type":"string","enum":["refuse","pass"],"examples":["refuse"]}},"examples":[{"pathPrefix":"/.git","return":{"status":403}}]};
const func2 = Object.prototype.hasOwnProperty;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.listeners !== undefined){
let data0 = data.listeners;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
let data1 = data0[key1];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key2 in data1){
if(!(func2.call(schema12.properties, key2))){
const err1 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/listener/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema12,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data1.bind !== undefined){
let data2 = data1.bind;
if((typeof data2 !== "string") && (!(Array.isArray(data2)))){
const err2 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/bind",schemaPath:"#/definitions/listener/properties/bind/type",keyword:"type",params:{type: schema12.properties.bind.type},schema:schema12.properties.bind.type,parentSchema:schema12.properties.bind,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(Array.isArray(data2)){
if(data2.length > 16){
const err3 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/bind",schemaPath:"#/definitions/listener/properties/bind/maxItems",keyword:"maxItems",params:{limit: 16},schema:16,parentSchema:schema12.properties.bind,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data2.length < 1){
const err4 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/bind",schemaPath:"#/definitions/listener/properties/bind/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema12.properties.bind,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 !== "string"){
const err5 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/bind/" + i0,schemaPath:"#/definitions/listener/properties/bind/items/type",keyword:"type",params:{type: "string"},schema:schema12.properties.bind.items.type,parentSchema:schema12.properties.bind.items,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
if(data1.tls !== undefined){
let data4 = data1.tls;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.bind === undefined){
const err6 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls",schemaPath:"#/definitions/listener/properties/tls/required",keyword:"required",params:{missingProperty: "bind"},schema:schema12.properties.tls.required,parentSchema:schema12.properties.tls,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data4.certificates === undefined){
const err7 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls",schemaPath:"#/definitions/listener/properties/tls/required",keyword:"required",params:{missingProperty: "certificates"},schema:schema12.properties.tls.required,parentSchema:schema12.properties.tls,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key3 in data4){
if(!((((key3 === "bind") || (key3 === "certificates")) || (key3 === "minVersion")) || (key3 === "alpn"))){
const err8 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls",schemaPath:"#/definitions/listener/properties/tls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema12.properties.tls,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data4.bind !== undefined){
let data5 = data4.bind;
if((typeof data5 !== "string") && (!(Array.isArray(data5)))){
const err9 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/bind",schemaPath:"#/definitions/listener/properties/tls/properties/bind/type",keyword:"type",params:{type: schema12.properties.tls.properties.bind.type},schema:schema12.properties.tls.properties.bind.type,parentSchema:schema12.properties.tls.properties.bind,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(Array.isArray(data5)){
if(data5.length > 16){
const err10 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/bind",schemaPath:"#/definitions/listener/properties/tls/properties/bind/maxItems",keyword:"maxItems",params:{limit: 16},schema:16,parentSchema:schema12.properties.tls.properties.bind,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data5.length < 1){
const err11 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/bind",schemaPath:"#/definitions/listener/properties/tls/properties/bind/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema12.properties.tls.properties.bind,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(typeof data6 !== "string"){
const err12 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/bind/" + i1,schemaPath:"#/definitions/listener/properties/tls/properties/bind/items/type",keyword:"type",params:{type: "string"},schema:schema12.properties.tls.properties.bind.items.type,parentSchema:schema12.properties.tls.properties.bind.items,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
}
if(data4.certificates !== undefined){
let data7 = data4.certificates;
if(typeof data7 !== "string"){
const err13 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/certificates",schemaPath:"#/definitions/listener/properties/tls/properties/certificates/type",keyword:"type",params:{type: "string"},schema:schema12.properties.tls.properties.certificates.type,parentSchema:schema12.properties.tls.properties.certificates,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.minVersion !== undefined){
let data8 = data4.minVersion;
if(typeof data8 !== "string"){
const err14 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/minVersion",schemaPath:"#/definitions/listener/properties/tls/properties/minVersion/type",keyword:"type",params:{type: "string"},schema:schema12.properties.tls.properties.minVersion.type,parentSchema:schema12.properties.tls.properties.minVersion,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!((data8 === "TLSv1.2") || (data8 === "TLSv1.3"))){
const err15 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/minVersion",schemaPath:"#/definitions/listener/properties/tls/properties/minVersion/enum",keyword:"enum",params:{allowedValues: schema12.properties.tls.properties.minVersion.enum},schema:schema12.properties.tls.properties.minVersion.enum,parentSchema:schema12.properties.tls.properties.minVersion,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data4.alpn !== undefined){
let data9 = data4.alpn;
if(Array.isArray(data9)){
if(data9.length < 1){
const err16 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/alpn",schemaPath:"#/definitions/listener/properties/tls/properties/alpn/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema12.properties.tls.properties.alpn,data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
let data10 = data9[i2];
if(typeof data10 !== "string"){
const err17 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/alpn/" + i2,schemaPath:"#/definitions/listener/properties/tls/properties/alpn/items/type",keyword:"type",params:{type: "string"},schema:schema12.properties.tls.properties.alpn.items.type,parentSchema:schema12.properties.tls.properties.alpn.items,data:data10};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!((data10 === "h2") || (data10 === "http/1.1"))){
const err18 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/alpn/" + i2,schemaPath:"#/definitions/listener/properties/tls/properties/alpn/items/enum",keyword:"enum",params:{allowedValues: schema12.properties.tls.properties.alpn.items.enum},schema:schema12.properties.tls.properties.alpn.items.enum,parentSchema:schema12.properties.tls.properties.alpn.items,data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/alpn",schemaPath:"#/definitions/listener/properties/tls/properties/alpn/type",keyword:"type",params:{type: "array"},schema:schema12.properties.tls.properties.alpn.type,parentSchema:schema12.properties.tls.properties.alpn,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls",schemaPath:"#/definitions/listener/properties/tls/type",keyword:"type",params:{type: "object"},schema:schema12.properties.tls.type,parentSchema:schema12.properties.tls,data:data4};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data1.mode !== undefined){
let data11 = data1.mode;
if(typeof data11 !== "string"){
const err21 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/mode",schemaPath:"#/definitions/listener/properties/mode/type",keyword:"type",params:{type: "string"},schema:schema12.properties.mode.type,parentSchema:schema12.properties.mode,data:data11};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!((data11 === "http") || (data11 === "tcp"))){
const err22 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/mode",schemaPath:"#/definitions/listener/properties/mode/enum",keyword:"enum",params:{allowedValues: schema12.properties.mode.enum},schema:schema12.properties.mode.enum,parentSchema:schema12.properties.mode,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data1.proxyProtocol !== undefined){
let data12 = data1.proxyProtocol;
if(typeof data12 !== "boolean"){
const err23 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/proxyProtocol",schemaPath:"#/definitions/listener/properties/proxyProtocol/type",keyword:"type",params:{type: "boolean"},schema:schema12.properties.proxyProtocol.type,parentSchema:schema12.properties.proxyProtocol,data:data12};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data1.trustForwarded !== undefined){
let data13 = data1.trustForwarded;
if(Array.isArray(data13)){
if(data13.length < 0){
const err24 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/trustForwarded",schemaPath:"#/definitions/listener/properties/trustForwarded/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema12.properties.trustForwarded,data:data13};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
let data14 = data13[i3];
if(typeof data14 !== "string"){
const err25 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/trustForwarded/" + i3,schemaPath:"#/definitions/listener/properties/trustForwarded/items/type",keyword:"type",params:{type: "string"},schema:schema12.properties.trustForwarded.items.type,parentSchema:schema12.properties.trustForwarded.items,data:data14};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/trustForwarded",schemaPath:"#/definitions/listener/properties/trustForwarded/type",keyword:"type",params:{type: "array"},schema:schema12.properties.trustForwarded.type,parentSchema:schema12.properties.trustForwarded,data:data13};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data1.redirectToHttps !== undefined){
let data15 = data1.redirectToHttps;
if((typeof data15 !== "boolean") && (!(data15 && typeof data15 == "object" && !Array.isArray(data15)))){
const err27 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirectToHttps",schemaPath:"#/definitions/listener/properties/redirectToHttps/type",keyword:"type",params:{type: schema12.properties.redirectToHttps.type},schema:schema12.properties.redirectToHttps.type,parentSchema:schema12.properties.redirectToHttps,data:data15};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key4 in data15){
if(!(((key4 === "except") || (key4 === "status")) || (key4 === "port"))){
const err28 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirectToHttps",schemaPath:"#/definitions/listener/properties/redirectToHttps/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema12.properties.redirectToHttps,data:data15};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data15.except !== undefined){
let data16 = data15.except;
if(Array.isArray(data16)){
if(data16.length > 16){
const err29 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirectToHttps/except",schemaPath:"#/definitions/listener/properties/redirectToHttps/properties/except/maxItems",keyword:"maxItems",params:{limit: 16},schema:16,parentSchema:schema12.properties.redirectToHttps.properties.except,data:data16};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data16.length < 1){
const err30 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirectToHttps/except",schemaPath:"#/definitions/listener/properties/redirectToHttps/properties/except/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema12.properties.redirectToHttps.properties.except,data:data16};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
const len4 = data16.length;
for(let i4=0; i4<len4; i4++){
let data17 = data16[i4];
if(typeof data17 !== "string"){
const err31 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirectToHttps/except/" + i4,schemaPath:"#/definitions/listener/properties/redirectToHttps/properties/except/items/type",keyword:"type",params:{type: "string"},schema:schema12.properties.redirectToHttps.properties.except.items.type,parentSchema:schema12.properties.redirectToHttps.properties.except.items,data:data17};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirectToHttps/except",schemaPath:"#/definitions/listener/properties/redirectToHttps/properties/except/type",keyword:"type",params:{type: "array"},schema:schema12.properties.redirectToHttps.properties.except.type,parentSchema:schema12.properties.redirectToHttps.properties.except,data:data16};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data15.status !== undefined){
let data18 = data15.status;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err33 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirectToHttps/status",schemaPath:"#/definitions/listener/properties/redirectToHttps/properties/status/type",keyword:"type",params:{type: "integer"},schema:schema12.properties.redirectToHttps.properties.status.type,parentSchema:schema12.properties.redirectToHttps.properties.status,data:data18};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!((((data18 === 301) || (data18 === 302)) || (data18 === 307)) || (data18 === 308))){
const err34 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirectToHttps/status",schemaPath:"#/definitions/listener/properties/redirectToHttps/properties/status/enum",keyword:"enum",params:{allowedValues: schema12.properties.redirectToHttps.properties.status.enum},schema:schema12.properties.redirectToHttps.properties.status.enum,parentSchema:schema12.properties.redirectToHttps.properties.status,data:data18};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data15.port !== undefined){
let data19 = data15.port;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err35 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirectToHttps/port",schemaPath:"#/definitions/listener/properties/redirectToHttps/properties/port/type",keyword:"type",params:{type: "integer"},schema:schema12.properties.redirectToHttps.properties.port.type,parentSchema:schema12.properties.redirectToHttps.properties.port,data:data19};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 65535 || isNaN(data19)){
const err36 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirectToHttps/port",schemaPath:"#/definitions/listener/properties/redirectToHttps/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema12.properties.redirectToHttps.properties.port,data:data19};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data19 < 1 || isNaN(data19)){
const err37 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirectToHttps/port",schemaPath:"#/definitions/listener/properties/redirectToHttps/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema12.properties.redirectToHttps.properties.port,data:data19};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
}
}
if(data1.limits !== undefined){
let data20 = data1.limits;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key5 in data20){
if(!(key5 === "maxconn")){
const err38 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits",schemaPath:"#/definitions/listener/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema12.properties.limits,data:data20};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data20.maxconn !== undefined){
let data21 = data20.maxconn;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err39 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/maxconn",schemaPath:"#/definitions/listener/properties/limits/properties/maxconn/type",keyword:"type",params:{type: "integer"},schema:schema12.properties.limits.properties.maxconn.type,parentSchema:schema12.properties.limits.properties.maxconn,data:data21};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 2000000 || isNaN(data21)){
const err40 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/maxconn",schemaPath:"#/definitions/listener/properties/limits/properties/maxconn/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2000000},schema:2000000,parentSchema:schema12.properties.limits.properties.maxconn,data:data21};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data21 < 1 || isNaN(data21)){
const err41 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/maxconn",schemaPath:"#/definitions/listener/properties/limits/properties/maxconn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema12.properties.limits.properties.maxconn,data:data21};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
}
else {
const err42 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits",schemaPath:"#/definitions/listener/properties/limits/type",keyword:"type",params:{type: "object"},schema:schema12.properties.limits.type,parentSchema:schema12.properties.limits,data:data20};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data1.timeout !== undefined){
let data22 = data1.timeout;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key6 in data22){
if(!(((key6 === "client") || (key6 === "httpRequest")) || (key6 === "httpKeepAlive"))){
const err43 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/definitions/listener/properties/timeout/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema12.properties.timeout,data:data22};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data22.client !== undefined){
let data23 = data22.client;
if(typeof data23 !== "string"){
const err44 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout/client",schemaPath:"#/definitions/listener/properties/timeout/properties/client/type",keyword:"type",params:{type: "string"},schema:schema12.properties.timeout.properties.client.type,parentSchema:schema12.properties.timeout.properties.client,data:data23};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data22.httpRequest !== undefined){
let data24 = data22.httpRequest;
if(typeof data24 !== "string"){
const err45 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout/httpRequest",schemaPath:"#/definitions/listener/properties/timeout/properties/httpRequest/type",keyword:"type",params:{type: "string"},schema:schema12.properties.timeout.properties.httpRequest.type,parentSchema:schema12.properties.timeout.properties.httpRequest,data:data24};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data22.httpKeepAlive !== undefined){
let data25 = data22.httpKeepAlive;
if(typeof data25 !== "string"){
const err46 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout/httpKeepAlive",schemaPath:"#/definitions/listener/properties/timeout/properties/httpKeepAlive/type",keyword:"type",params:{type: "string"},schema:schema12.properties.timeout.properties.httpKeepAlive.type,parentSchema:schema12.properties.timeout.properties.httpKeepAlive,data:data25};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/definitions/listener/properties/timeout/type",keyword:"type",params:{type: "object"},schema:schema12.properties.timeout.type,parentSchema:schema12.properties.timeout,data:data22};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data1.misdirected !== undefined){
let data26 = data1.misdirected;
if(typeof data26 !== "string"){
const err48 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/misdirected",schemaPath:"#/definitions/listener/properties/misdirected/type",keyword:"type",params:{type: "string"},schema:schema12.properties.misdirected.type,parentSchema:schema12.properties.misdirected,data:data26};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(!((data26 === "refuse") || (data26 === "by-name"))){
const err49 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/misdirected",schemaPath:"#/definitions/listener/properties/misdirected/enum",keyword:"enum",params:{allowedValues: schema12.properties.misdirected.enum},schema:schema12.properties.misdirected.enum,parentSchema:schema12.properties.misdirected,data:data26};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data1.clientCertificates !== undefined){
let data27 = data1.clientCertificates;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.ca === undefined){
const err50 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/clientCertificates",schemaPath:"#/definitions/listener/properties/clientCertificates/required",keyword:"required",params:{missingProperty: "ca"},schema:schema12.properties.clientCertificates.required,parentSchema:schema12.properties.clientCertificates,data:data27};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
for(const key7 in data27){
if(!((key7 === "ca") || (key7 === "optional"))){
const err51 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/clientCertificates",schemaPath:"#/definitions/listener/properties/clientCertificates/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema12.properties.clientCertificates,data:data27};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data27.ca !== undefined){
let data28 = data27.ca;
if(typeof data28 !== "string"){
const err52 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/clientCertificates/ca",schemaPath:"#/definitions/listener/properties/clientCertificates/properties/ca/type",keyword:"type",params:{type: "string"},schema:schema12.properties.clientCertificates.properties.ca.type,parentSchema:schema12.properties.clientCertificates.properties.ca,data:data28};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data27.optional !== undefined){
let data29 = data27.optional;
if(typeof data29 !== "boolean"){
const err53 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/clientCertificates/optional",schemaPath:"#/definitions/listener/properties/clientCertificates/properties/optional/type",keyword:"type",params:{type: "boolean"},schema:schema12.properties.clientCertificates.properties.optional.type,parentSchema:schema12.properties.clientCertificates.properties.optional,data:data29};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(!(data29 === true)){
const err54 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/clientCertificates/optional",schemaPath:"#/definitions/listener/properties/clientCertificates/properties/optional/enum",keyword:"enum",params:{allowedValues: schema12.properties.clientCertificates.properties.optional.enum},schema:schema12.properties.clientCertificates.properties.optional.enum,parentSchema:schema12.properties.clientCertificates.properties.optional,data:data29};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/clientCertificates",schemaPath:"#/definitions/listener/properties/clientCertificates/type",keyword:"type",params:{type: "object"},schema:schema12.properties.clientCertificates.type,parentSchema:schema12.properties.clientCertificates,data:data27};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data1.errorPages !== undefined){
let data30 = data1.errorPages;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key8 in data30){
let data31 = data30[key8];
if(typeof data31 !== "string"){
const err56 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/errorPages/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/listener/properties/errorPages/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema12.properties.errorPages.additionalProperties.type,parentSchema:schema12.properties.errorPages.additionalProperties,data:data31};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/errorPages",schemaPath:"#/definitions/listener/properties/errorPages/type",keyword:"type",params:{type: "object"},schema:schema12.properties.errorPages.type,parentSchema:schema12.properties.errorPages,data:data30};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data1.hsts !== undefined){
let data32 = data1.hsts;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.maxAge === undefined){
const err58 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/hsts",schemaPath:"#/definitions/listener/properties/hsts/required",keyword:"required",params:{missingProperty: "maxAge"},schema:schema12.properties.hsts.required,parentSchema:schema12.properties.hsts,data:data32};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
for(const key9 in data32){
if(!(((key9 === "maxAge") || (key9 === "includeSubDomains")) || (key9 === "preload"))){
const err59 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/hsts",schemaPath:"#/definitions/listener/properties/hsts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},schema:false,parentSchema:schema12.properties.hsts,data:data32};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data32.maxAge !== undefined){
let data33 = data32.maxAge;
if(typeof data33 !== "string"){
const err60 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/hsts/maxAge",schemaPath:"#/definitions/listener/properties/hsts/properties/maxAge/type",keyword:"type",params:{type: "string"},schema:schema12.properties.hsts.properties.maxAge.type,parentSchema:schema12.properties.hsts.properties.maxAge,data:data33};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data32.includeSubDomains !== undefined){
let data34 = data32.includeSubDomains;
if(typeof data34 !== "boolean"){
const err61 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/hsts/includeSubDomains",schemaPath:"#/definitions/listener/properties/hsts/properties/includeSubDomains/type",keyword:"type",params:{type: "boolean"},schema:schema12.properties.hsts.properties.includeSubDomains.type,parentSchema:schema12.properties.hsts.properties.includeSubDomains,data:data34};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data32.preload !== undefined){
let data35 = data32.preload;
if(typeof data35 !== "boolean"){
const err62 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/hsts/preload",schemaPath:"#/definitions/listener/properties/hsts/properties/preload/type",keyword:"type",params:{type: "boolean"},schema:schema12.properties.hsts.properties.preload.type,parentSchema:schema12.properties.hsts.properties.preload,data:data35};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/hsts",schemaPath:"#/definitions/listener/properties/hsts/type",keyword:"type",params:{type: "object"},schema:schema12.properties.hsts.type,parentSchema:schema12.properties.hsts,data:data32};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/listener/type",keyword:"type",params:{type: "object"},schema:schema12.type,parentSchema:schema12,data:data1};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/listeners",schemaPath:"#/properties/listeners/type",keyword:"type",params:{type: "object"},schema:schema11.properties.listeners.type,parentSchema:schema11.properties.listeners,data:data0};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.teams !== undefined){
let data36 = data.teams;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key10 in data36){
let data37 = data36[key10];
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
for(const key11 in data37){
if(!((((((((key11 === "hosts") || (key11 === "paths")) || (key11 === "redirects")) || (key11 === "listeners")) || (key11 === "services")) || (key11 === "addresses")) || (key11 === "tests")) || (key11 === "limits"))){
const err66 = {instancePath:instancePath+"/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/grant/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},schema:false,parentSchema:schema13,data:data37};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data37.hosts !== undefined){
let data38 = data37.hosts;
if(Array.isArray(data38)){
if(data38.length < 0){
const err67 = {instancePath:instancePath+"/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/hosts",schemaPath:"#/definitions/grant/properties/hosts/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema13.properties.hosts,data:data38};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
const len5 = data38.length;
for(let i5=0; i5<len5; i5++){
let data39 = data38[i5];
if(typeof data39 !== "string"){
const err68 = {instancePath:instancePath+"/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/hosts/" + i5,schemaPath:"#/definitions/grant/properties/hosts/items/type",keyword:"type",params:{type: "string"},schema:schema13.properties.hosts.items.type,parentSchema:schema13.properties.hosts.items,data:data39};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/hosts",schemaPath:"#/definitions/grant/properties/hosts/type",keyword:"type",params:{type: "array"},schema:schema13.properties.hosts.type,parentSchema:schema13.properties.hosts,data:data38};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data37.paths !== undefined){
let data40 = data37.paths;
if(Array.isArray(data40)){
if(data40.length < 0){
const err70 = {instancePath:instancePath+"/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/paths",schemaPath:"#/definitions/grant/properties/paths/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema13.properties.paths,data:data40};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
const len6 = data40.length;
for(let i6=0; i6<len6; i6++){
let data41 = data40[i6];
if(typeof data41 !== "string"){
const err71 = {instancePath:instancePath+"/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/paths/" + i6,schemaPath:"#/definitions/grant/properties/paths/items/type",keyword:"type",params:{type: "string"},schema:schema13.properties.paths.items.type,parentSchema:schema13.properties.paths.items,data:data41};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/paths",schemaPath:"#/definitions/grant/properties/paths/type",keyword:"type",params:{type: "array"},schema:schema13.properties.paths.type,parentSchema:schema13.properties.paths,data:data40};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data37.redirects !== undefined){
let data42 = data37.redirects;
if(Array.isArray(data42)){
if(data42.length < 0){
const err73 = {instancePath:instancePath+"/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirects",schemaPath:"#/definitions/grant/properties/redirects/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema13.properties.redirects,data:data42};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
const len7 = data42.length;
for(let i7=0; i7<len7; i7++){
let data43 = data42[i7];
if(typeof data43 !== "string"){
const err74 = {instancePath:instancePath+"/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirects/" + i7,schemaPath:"#/definitions/grant/properties/redirects/items/type",keyword:"type",params:{type: "string"},schema:schema13.properties.redirects.items.type,parentSchema:schema13.properties.redirects.items,data:data43};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
else {
const err75 = {instancePath:instancePath+"/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirects",schemaPath:"#/definitions/grant/properties/redirects/type",keyword:"type",params:{type: "array"},schema:schema13.properties.redirects.type,parentSchema:schema13.properties.redirects,data:data42};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data37.listeners !== undefined){
let data44 = data37.listeners;
if(Array.isArray(data44)){
if(data44.length < 0){
const err76 = {instancePath:instancePath+"/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/listeners",schemaPath:"#/definitions/grant/properties/listeners/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema13.properties.listeners,data:data44};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
const len8 = data44.length;
for(let i8=0; i8<len8; i8++){
let data45 = data44[i8];
if(typeof data45 !== "string"){
const err77 = {instancePath:instancePath+"/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/listeners/" + i8,schemaPath:"#/definitions/grant/properties/listeners/items/type",keyword:"type",params:{type: "string"},schema:schema13.properties.listeners.items.type,parentSchema:schema13.properties.listeners.items,data:data45};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/listeners",schemaPath:"#/definitions/grant/properties/listeners/type",keyword:"type",params:{type: "array"},schema:schema13.properties.listeners.type,parentSchema:schema13.properties.listeners,data:data44};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data37.services !== undefined){
let data46 = data37.services;
if(Array.isArray(data46)){
if(data46.length < 0){
const err79 = {instancePath:instancePath+"/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/services",schemaPath:"#/definitions/grant/properties/services/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema13.properties.services,data:data46};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
const len9 = data46.length;
for(let i9=0; i9<len9; i9++){
let data47 = data46[i9];
if(typeof data47 !== "string"){
const err80 = {instancePath:instancePath+"/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/services/" + i9,schemaPath:"#/definitions/grant/properties/services/items/type",keyword:"type",params:{type: "string"},schema:schema13.properties.services.items.type,parentSchema:schema13.properties.services.items,data:data47};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/services",schemaPath:"#/definitions/grant/properties/services/type",keyword:"type",params:{type: "array"},schema:schema13.properties.services.type,parentSchema:schema13.properties.services,data:data46};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data37.addresses !== undefined){
let data48 = data37.addresses;
if(typeof data48 !== "string"){
const err82 = {instancePath:instancePath+"/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/addresses",schemaPath:"#/definitions/grant/properties/addresses/type",keyword:"type",params:{type: "string"},schema:schema13.properties.addresses.type,parentSchema:schema13.properties.addresses,data:data48};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(!((data48 === "allowed") || (data48 === "refused"))){
const err83 = {instancePath:instancePath+"/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/addresses",schemaPath:"#/definitions/grant/properties/addresses/enum",keyword:"enum",params:{allowedValues: schema13.properties.addresses.enum},schema:schema13.properties.addresses.enum,parentSchema:schema13.properties.addresses,data:data48};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data37.tests !== undefined){
let data49 = data37.tests;
if(typeof data49 !== "string"){
const err84 = {instancePath:instancePath+"/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/tests",schemaPath:"#/definitions/grant/properties/tests/type",keyword:"type",params:{type: "string"},schema:schema13.properties.tests.type,parentSchema:schema13.properties.tests,data:data49};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(!(data49 === "required")){
const err85 = {instancePath:instancePath+"/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/tests",schemaPath:"#/definitions/grant/properties/tests/enum",keyword:"enum",params:{allowedValues: schema13.properties.tests.enum},schema:schema13.properties.tests.enum,parentSchema:schema13.properties.tests,data:data49};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data37.limits !== undefined){
let data50 = data37.limits;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key12 in data50){
if(!(func2.call(schema13.properties.limits.properties, key12))){
const err86 = {instancePath:instancePath+"/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits",schemaPath:"#/definitions/grant/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},schema:false,parentSchema:schema13.properties.limits,data:data50};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data50.routes !== undefined){
let data51 = data50.routes;
if(!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))){
const err87 = {instancePath:instancePath+"/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/routes",schemaPath:"#/definitions/grant/properties/limits/properties/routes/type",keyword:"type",params:{type: "integer"},schema:schema13.properties.limits.properties.routes.type,parentSchema:schema13.properties.limits.properties.routes,data:data51};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 > 1000000000 || isNaN(data51)){
const err88 = {instancePath:instancePath+"/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/routes",schemaPath:"#/definitions/grant/properties/limits/properties/routes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},schema:1000000000,parentSchema:schema13.properties.limits.properties.routes,data:data51};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(data51 < 0 || isNaN(data51)){
const err89 = {instancePath:instancePath+"/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/routes",schemaPath:"#/definitions/grant/properties/limits/properties/routes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema13.properties.limits.properties.routes,data:data51};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
if(data50.backends !== undefined){
let data52 = data50.backends;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
const err90 = {instancePath:instancePath+"/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/backends",schemaPath:"#/definitions/grant/properties/limits/properties/backends/type",keyword:"type",params:{type: "integer"},schema:schema13.properties.limits.properties.backends.type,parentSchema:schema13.properties.limits.properties.backends,data:data52};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 > 1000000000 || isNaN(data52)){
const err91 = {instancePath:instancePath+"/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/backends",schemaPath:"#/definitions/grant/properties/limits/properties/backends/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},schema:1000000000,parentSchema:schema13.properties.limits.properties.backends,data:data52};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data52 < 0 || isNaN(data52)){
const err92 = {instancePath:instancePath+"/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/backends",schemaPath:"#/definitions/grant/properties/limits/properties/backends/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema13.properties.limits.properties.backends,data:data52};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
if(data50.statements !== undefined){
let data53 = data50.statements;
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
const err93 = {instancePath:instancePath+"/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/statements",schemaPath:"#/definitions/grant/properties/limits/properties/statements/type",keyword:"type",params:{type: "integer"},schema:schema13.properties.limits.properties.statements.type,parentSchema:schema13.properties.limits.properties.statements,data:data53};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 > 1000000000 || isNaN(data53)){
const err94 = {instancePath:instancePath+"/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/statements",schemaPath:"#/definitions/grant/properties/limits/properties/statements/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},schema:1000000000,parentSchema:schema13.properties.limits.properties.statements,data:data53};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(data53 < 0 || isNaN(data53)){
const err95 = {instancePath:instancePath+"/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/statements",schemaPath:"#/definitions/grant/properties/limits/properties/statements/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema13.properties.limits.properties.statements,data:data53};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
if(data50.statementBytes !== undefined){
let data54 = data50.statementBytes;
if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){
const err96 = {instancePath:instancePath+"/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/statementBytes",schemaPath:"#/definitions/grant/properties/limits/properties/statementBytes/type",keyword:"type",params:{type: "integer"},schema:schema13.properties.limits.properties.statementBytes.type,parentSchema:schema13.properties.limits.properties.statementBytes,data:data54};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 > 1000000000 || isNaN(data54)){
const err97 = {instancePath:instancePath+"/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/statementBytes",schemaPath:"#/definitions/grant/properties/limits/properties/statementBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},schema:1000000000,parentSchema:schema13.properties.limits.properties.statementBytes,data:data54};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data54 < 0 || isNaN(data54)){
const err98 = {instancePath:instancePath+"/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/statementBytes",schemaPath:"#/definitions/grant/properties/limits/properties/statementBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema13.properties.limits.properties.statementBytes,data:data54};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
if(data50.fetches !== undefined){
let data55 = data50.fetches;
if(!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))){
const err99 = {instancePath:instancePath+"/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/fetches",schemaPath:"#/definitions/grant/properties/limits/properties/fetches/type",keyword:"type",params:{type: "integer"},schema:schema13.properties.limits.properties.fetches.type,parentSchema:schema13.properties.limits.properties.fetches,data:data55};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 > 1000000000 || isNaN(data55)){
const err100 = {instancePath:instancePath+"/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/fetches",schemaPath:"#/definitions/grant/properties/limits/properties/fetches/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},schema:1000000000,parentSchema:schema13.properties.limits.properties.fetches,data:data55};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(data55 < 0 || isNaN(data55)){
const err101 = {instancePath:instancePath+"/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/fetches",schemaPath:"#/definitions/grant/properties/limits/properties/fetches/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema13.properties.limits.properties.fetches,data:data55};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
if(data50.regularExpressions !== undefined){
let data56 = data50.regularExpressions;
if(!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))){
const err102 = {instancePath:instancePath+"/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/regularExpressions",schemaPath:"#/definitions/grant/properties/limits/properties/regularExpressions/type",keyword:"type",params:{type: "integer"},schema:schema13.properties.limits.properties.regularExpressions.type,parentSchema:schema13.properties.limits.properties.regularExpressions,data:data56};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 > 1000000000 || isNaN(data56)){
const err103 = {instancePath:instancePath+"/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/regularExpressions",schemaPath:"#/definitions/grant/properties/limits/properties/regularExpressions/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},schema:1000000000,parentSchema:schema13.properties.limits.properties.regularExpressions,data:data56};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(data56 < 0 || isNaN(data56)){
const err104 = {instancePath:instancePath+"/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/regularExpressions",schemaPath:"#/definitions/grant/properties/limits/properties/regularExpressions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema13.properties.limits.properties.regularExpressions,data:data56};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
if(data50.texts !== undefined){
let data57 = data50.texts;
if(!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))){
const err105 = {instancePath:instancePath+"/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/texts",schemaPath:"#/definitions/grant/properties/limits/properties/texts/type",keyword:"type",params:{type: "integer"},schema:schema13.properties.limits.properties.texts.type,parentSchema:schema13.properties.limits.properties.texts,data:data57};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if((typeof data57 == "number") && (isFinite(data57))){
if(data57 > 1000000000 || isNaN(data57)){
const err106 = {instancePath:instancePath+"/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/texts",schemaPath:"#/definitions/grant/properties/limits/properties/texts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},schema:1000000000,parentSchema:schema13.properties.limits.properties.texts,data:data57};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data57 < 0 || isNaN(data57)){
const err107 = {instancePath:instancePath+"/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/texts",schemaPath:"#/definitions/grant/properties/limits/properties/texts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema13.properties.limits.properties.texts,data:data57};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
if(data50.fileLines !== undefined){
let data58 = data50.fileLines;
if(!(((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58))) && (isFinite(data58)))){
const err108 = {instancePath:instancePath+"/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/fileLines",schemaPath:"#/definitions/grant/properties/limits/properties/fileLines/type",keyword:"type",params:{type: "integer"},schema:schema13.properties.limits.properties.fileLines.type,parentSchema:schema13.properties.limits.properties.fileLines,data:data58};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if((typeof data58 == "number") && (isFinite(data58))){
if(data58 > 1000000000 || isNaN(data58)){
const err109 = {instancePath:instancePath+"/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/fileLines",schemaPath:"#/definitions/grant/properties/limits/properties/fileLines/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},schema:1000000000,parentSchema:schema13.properties.limits.properties.fileLines,data:data58};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(data58 < 0 || isNaN(data58)){
const err110 = {instancePath:instancePath+"/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/fileLines",schemaPath:"#/definitions/grant/properties/limits/properties/fileLines/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema13.properties.limits.properties.fileLines,data:data58};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
if(data50.servers !== undefined){
let data59 = data50.servers;
if(!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))){
const err111 = {instancePath:instancePath+"/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/servers",schemaPath:"#/definitions/grant/properties/limits/properties/servers/type",keyword:"type",params:{type: "integer"},schema:schema13.properties.limits.properties.servers.type,parentSchema:schema13.properties.limits.properties.servers,data:data59};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if((typeof data59 == "number") && (isFinite(data59))){
if(data59 > 1000000000 || isNaN(data59)){
const err112 = {instancePath:instancePath+"/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/servers",schemaPath:"#/definitions/grant/properties/limits/properties/servers/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},schema:1000000000,parentSchema:schema13.properties.limits.properties.servers,data:data59};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(data59 < 0 || isNaN(data59)){
const err113 = {instancePath:instancePath+"/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/servers",schemaPath:"#/definitions/grant/properties/limits/properties/servers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema13.properties.limits.properties.servers,data:data59};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
}
if(data50.stickTableBytes !== undefined){
let data60 = data50.stickTableBytes;
if(!(((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60))) && (isFinite(data60)))){
const err114 = {instancePath:instancePath+"/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/stickTableBytes",schemaPath:"#/definitions/grant/properties/limits/properties/stickTableBytes/type",keyword:"type",params:{type: "integer"},schema:schema13.properties.limits.properties.stickTableBytes.type,parentSchema:schema13.properties.limits.properties.stickTableBytes,data:data60};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if((typeof data60 == "number") && (isFinite(data60))){
if(data60 > 1000000000 || isNaN(data60)){
const err115 = {instancePath:instancePath+"/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/stickTableBytes",schemaPath:"#/definitions/grant/properties/limits/properties/stickTableBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},schema:1000000000,parentSchema:schema13.properties.limits.properties.stickTableBytes,data:data60};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data60 < 0 || isNaN(data60)){
const err116 = {instancePath:instancePath+"/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/stickTableBytes",schemaPath:"#/definitions/grant/properties/limits/properties/stickTableBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema13.properties.limits.properties.stickTableBytes,data:data60};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
}
else {
const err117 = {instancePath:instancePath+"/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits",schemaPath:"#/definitions/grant/properties/limits/type",keyword:"type",params:{type: "object"},schema:schema13.properties.limits.type,parentSchema:schema13.properties.limits,data:data50};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
else {
const err118 = {instancePath:instancePath+"/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/grant/type",keyword:"type",params:{type: "object"},schema:schema13.type,parentSchema:schema13,data:data37};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
else {
const err119 = {instancePath:instancePath+"/teams",schemaPath:"#/properties/teams/type",keyword:"type",params:{type: "object"},schema:schema11.properties.teams.type,parentSchema:schema11.properties.teams,data:data36};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data.everyHost !== undefined){
let data61 = data.everyHost;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
for(const key13 in data61){
let data62 = data61[key13];
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
for(const key14 in data62){
if(!(func2.call(schema14.properties, key14))){
const err120 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/everyHostRoute/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},schema:false,parentSchema:schema14,data:data62};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data62.listener !== undefined){
let data63 = data62.listener;
if((typeof data63 !== "string") && (!(Array.isArray(data63)))){
const err121 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/listener",schemaPath:"#/definitions/everyHostRoute/properties/listener/type",keyword:"type",params:{type: schema14.properties.listener.type},schema:schema14.properties.listener.type,parentSchema:schema14.properties.listener,data:data63};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(Array.isArray(data63)){
if(data63.length < 1){
const err122 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/listener",schemaPath:"#/definitions/everyHostRoute/properties/listener/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema14.properties.listener,data:data63};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
const len10 = data63.length;
for(let i10=0; i10<len10; i10++){
let data64 = data63[i10];
if(typeof data64 !== "string"){
const err123 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/listener/" + i10,schemaPath:"#/definitions/everyHostRoute/properties/listener/items/type",keyword:"type",params:{type: "string"},schema:schema14.properties.listener.items.type,parentSchema:schema14.properties.listener.items,data:data64};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
}
if(data62.path !== undefined){
let data65 = data62.path;
if((typeof data65 !== "string") && (!(Array.isArray(data65)))){
const err124 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/path",schemaPath:"#/definitions/everyHostRoute/properties/path/type",keyword:"type",params:{type: schema14.properties.path.type},schema:schema14.properties.path.type,parentSchema:schema14.properties.path,data:data65};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(Array.isArray(data65)){
if(data65.length < 1){
const err125 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/path",schemaPath:"#/definitions/everyHostRoute/properties/path/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema14.properties.path,data:data65};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
const len11 = data65.length;
for(let i11=0; i11<len11; i11++){
let data66 = data65[i11];
if(typeof data66 !== "string"){
const err126 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/path/" + i11,schemaPath:"#/definitions/everyHostRoute/properties/path/items/type",keyword:"type",params:{type: "string"},schema:schema14.properties.path.items.type,parentSchema:schema14.properties.path.items,data:data66};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
}
if(data62.pathPrefix !== undefined){
let data67 = data62.pathPrefix;
if((typeof data67 !== "string") && (!(Array.isArray(data67)))){
const err127 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/pathPrefix",schemaPath:"#/definitions/everyHostRoute/properties/pathPrefix/type",keyword:"type",params:{type: schema14.properties.pathPrefix.type},schema:schema14.properties.pathPrefix.type,parentSchema:schema14.properties.pathPrefix,data:data67};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(Array.isArray(data67)){
if(data67.length < 1){
const err128 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/pathPrefix",schemaPath:"#/definitions/everyHostRoute/properties/pathPrefix/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema14.properties.pathPrefix,data:data67};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
const len12 = data67.length;
for(let i12=0; i12<len12; i12++){
let data68 = data67[i12];
if(typeof data68 !== "string"){
const err129 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/pathPrefix/" + i12,schemaPath:"#/definitions/everyHostRoute/properties/pathPrefix/items/type",keyword:"type",params:{type: "string"},schema:schema14.properties.pathPrefix.items.type,parentSchema:schema14.properties.pathPrefix.items,data:data68};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
}
}
if(data62.service !== undefined){
let data69 = data62.service;
if(typeof data69 !== "string"){
const err130 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/service",schemaPath:"#/definitions/everyHostRoute/properties/service/type",keyword:"type",params:{type: "string"},schema:schema14.properties.service.type,parentSchema:schema14.properties.service,data:data69};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data62.backend !== undefined){
let data70 = data62.backend;
if((typeof data70 !== "string") && (!(data70 && typeof data70 == "object" && !Array.isArray(data70)))){
const err131 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/backend",schemaPath:"#/definitions/everyHostRoute/properties/backend/type",keyword:"type",params:{type: schema14.properties.backend.type},schema:schema14.properties.backend.type,parentSchema:schema14.properties.backend,data:data70};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
for(const key15 in data70){
let data71 = data70[key15];
if(!(((typeof data71 == "number") && (!(data71 % 1) && !isNaN(data71))) && (isFinite(data71)))){
const err132 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/backend/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/everyHostRoute/properties/backend/additionalProperties/type",keyword:"type",params:{type: "integer"},schema:schema14.properties.backend.additionalProperties.type,parentSchema:schema14.properties.backend.additionalProperties,data:data71};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if((typeof data71 == "number") && (isFinite(data71))){
if(data71 > 100 || isNaN(data71)){
const err133 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/backend/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/everyHostRoute/properties/backend/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema14.properties.backend.additionalProperties,data:data71};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(data71 < 0 || isNaN(data71)){
const err134 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/backend/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/everyHostRoute/properties/backend/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema14.properties.backend.additionalProperties,data:data71};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
}
}
}
if(data62.sticky !== undefined){
let data72 = data62.sticky;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if(data72.cookie === undefined){
const err135 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/sticky",schemaPath:"#/definitions/everyHostRoute/properties/sticky/required",keyword:"required",params:{missingProperty: "cookie"},schema:schema14.properties.sticky.required,parentSchema:schema14.properties.sticky,data:data72};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
for(const key16 in data72){
if(!(key16 === "cookie")){
const err136 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/sticky",schemaPath:"#/definitions/everyHostRoute/properties/sticky/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},schema:false,parentSchema:schema14.properties.sticky,data:data72};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data72.cookie !== undefined){
let data73 = data72.cookie;
if(typeof data73 !== "string"){
const err137 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/sticky/cookie",schemaPath:"#/definitions/everyHostRoute/properties/sticky/properties/cookie/type",keyword:"type",params:{type: "string"},schema:schema14.properties.sticky.properties.cookie.type,parentSchema:schema14.properties.sticky.properties.cookie,data:data73};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
}
else {
const err138 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/sticky",schemaPath:"#/definitions/everyHostRoute/properties/sticky/type",keyword:"type",params:{type: "object"},schema:schema14.properties.sticky.type,parentSchema:schema14.properties.sticky,data:data72};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data62.redirect !== undefined){
let data74 = data62.redirect;
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
for(const key17 in data74){
if(!(func2.call(schema14.properties.redirect.properties, key17))){
const err139 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect",schemaPath:"#/definitions/everyHostRoute/properties/redirect/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},schema:false,parentSchema:schema14.properties.redirect,data:data74};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data74.scheme !== undefined){
let data75 = data74.scheme;
if(typeof data75 !== "string"){
const err140 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/scheme",schemaPath:"#/definitions/everyHostRoute/properties/redirect/properties/scheme/type",keyword:"type",params:{type: "string"},schema:schema14.properties.redirect.properties.scheme.type,parentSchema:schema14.properties.redirect.properties.scheme,data:data75};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if(!((data75 === "http") || (data75 === "https"))){
const err141 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/scheme",schemaPath:"#/definitions/everyHostRoute/properties/redirect/properties/scheme/enum",keyword:"enum",params:{allowedValues: schema14.properties.redirect.properties.scheme.enum},schema:schema14.properties.redirect.properties.scheme.enum,parentSchema:schema14.properties.redirect.properties.scheme,data:data75};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data74.host !== undefined){
let data76 = data74.host;
if(typeof data76 !== "string"){
const err142 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/host",schemaPath:"#/definitions/everyHostRoute/properties/redirect/properties/host/type",keyword:"type",params:{type: "string"},schema:schema14.properties.redirect.properties.host.type,parentSchema:schema14.properties.redirect.properties.host,data:data76};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data74.port !== undefined){
let data77 = data74.port;
if(!(((typeof data77 == "number") && (!(data77 % 1) && !isNaN(data77))) && (isFinite(data77)))){
const err143 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/port",schemaPath:"#/definitions/everyHostRoute/properties/redirect/properties/port/type",keyword:"type",params:{type: "integer"},schema:schema14.properties.redirect.properties.port.type,parentSchema:schema14.properties.redirect.properties.port,data:data77};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if((typeof data77 == "number") && (isFinite(data77))){
if(data77 > 65535 || isNaN(data77)){
const err144 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/port",schemaPath:"#/definitions/everyHostRoute/properties/redirect/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema14.properties.redirect.properties.port,data:data77};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if(data77 < 1 || isNaN(data77)){
const err145 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/port",schemaPath:"#/definitions/everyHostRoute/properties/redirect/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema14.properties.redirect.properties.port,data:data77};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
}
if(data74.path !== undefined){
let data78 = data74.path;
if(typeof data78 !== "string"){
const err146 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/path",schemaPath:"#/definitions/everyHostRoute/properties/redirect/properties/path/type",keyword:"type",params:{type: "string"},schema:schema14.properties.redirect.properties.path.type,parentSchema:schema14.properties.redirect.properties.path,data:data78};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data74.replacePrefix !== undefined){
let data79 = data74.replacePrefix;
if(typeof data79 !== "string"){
const err147 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/replacePrefix",schemaPath:"#/definitions/everyHostRoute/properties/redirect/properties/replacePrefix/type",keyword:"type",params:{type: "string"},schema:schema14.properties.redirect.properties.replacePrefix.type,parentSchema:schema14.properties.redirect.properties.replacePrefix,data:data79};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data74.query !== undefined){
let data80 = data74.query;
if(typeof data80 !== "string"){
const err148 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/query",schemaPath:"#/definitions/everyHostRoute/properties/redirect/properties/query/type",keyword:"type",params:{type: "string"},schema:schema14.properties.redirect.properties.query.type,parentSchema:schema14.properties.redirect.properties.query,data:data80};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data74.fragment !== undefined){
let data81 = data74.fragment;
if(typeof data81 !== "string"){
const err149 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/fragment",schemaPath:"#/definitions/everyHostRoute/properties/redirect/properties/fragment/type",keyword:"type",params:{type: "string"},schema:schema14.properties.redirect.properties.fragment.type,parentSchema:schema14.properties.redirect.properties.fragment,data:data81};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data74.keepQuery !== undefined){
let data82 = data74.keepQuery;
if(typeof data82 !== "boolean"){
const err150 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/keepQuery",schemaPath:"#/definitions/everyHostRoute/properties/redirect/properties/keepQuery/type",keyword:"type",params:{type: "boolean"},schema:schema14.properties.redirect.properties.keepQuery.type,parentSchema:schema14.properties.redirect.properties.keepQuery,data:data82};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data74.status !== undefined){
let data83 = data74.status;
if(!(((typeof data83 == "number") && (!(data83 % 1) && !isNaN(data83))) && (isFinite(data83)))){
const err151 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/status",schemaPath:"#/definitions/everyHostRoute/properties/redirect/properties/status/type",keyword:"type",params:{type: "integer"},schema:schema14.properties.redirect.properties.status.type,parentSchema:schema14.properties.redirect.properties.status,data:data83};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if(!(((((data83 === 301) || (data83 === 302)) || (data83 === 303)) || (data83 === 307)) || (data83 === 308))){
const err152 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/status",schemaPath:"#/definitions/everyHostRoute/properties/redirect/properties/status/enum",keyword:"enum",params:{allowedValues: schema14.properties.redirect.properties.status.enum},schema:schema14.properties.redirect.properties.status.enum,parentSchema:schema14.properties.redirect.properties.status,data:data83};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
else {
const err153 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect",schemaPath:"#/definitions/everyHostRoute/properties/redirect/type",keyword:"type",params:{type: "object"},schema:schema14.properties.redirect.type,parentSchema:schema14.properties.redirect,data:data74};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data62.return !== undefined){
let data84 = data62.return;
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
if(data84.status === undefined){
const err154 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/return",schemaPath:"#/definitions/everyHostRoute/properties/return/required",keyword:"required",params:{missingProperty: "status"},schema:schema14.properties.return.required,parentSchema:schema14.properties.return,data:data84};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
for(const key18 in data84){
if(!((((key18 === "status") || (key18 === "body")) || (key18 === "file")) || (key18 === "contentType"))){
const err155 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/return",schemaPath:"#/definitions/everyHostRoute/properties/return/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},schema:false,parentSchema:schema14.properties.return,data:data84};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data84.status !== undefined){
let data85 = data84.status;
if(!(((typeof data85 == "number") && (!(data85 % 1) && !isNaN(data85))) && (isFinite(data85)))){
const err156 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/return/status",schemaPath:"#/definitions/everyHostRoute/properties/return/properties/status/type",keyword:"type",params:{type: "integer"},schema:schema14.properties.return.properties.status.type,parentSchema:schema14.properties.return.properties.status,data:data85};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if((typeof data85 == "number") && (isFinite(data85))){
if(data85 > 599 || isNaN(data85)){
const err157 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/return/status",schemaPath:"#/definitions/everyHostRoute/properties/return/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},schema:599,parentSchema:schema14.properties.return.properties.status,data:data85};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if(data85 < 200 || isNaN(data85)){
const err158 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/return/status",schemaPath:"#/definitions/everyHostRoute/properties/return/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 200},schema:200,parentSchema:schema14.properties.return.properties.status,data:data85};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
}
if(data84.body !== undefined){
let data86 = data84.body;
if(typeof data86 !== "string"){
const err159 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/return/body",schemaPath:"#/definitions/everyHostRoute/properties/return/properties/body/type",keyword:"type",params:{type: "string"},schema:schema14.properties.return.properties.body.type,parentSchema:schema14.properties.return.properties.body,data:data86};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data84.file !== undefined){
let data87 = data84.file;
if(typeof data87 !== "string"){
const err160 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/return/file",schemaPath:"#/definitions/everyHostRoute/properties/return/properties/file/type",keyword:"type",params:{type: "string"},schema:schema14.properties.return.properties.file.type,parentSchema:schema14.properties.return.properties.file,data:data87};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data84.contentType !== undefined){
let data88 = data84.contentType;
if(typeof data88 !== "string"){
const err161 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/return/contentType",schemaPath:"#/definitions/everyHostRoute/properties/return/properties/contentType/type",keyword:"type",params:{type: "string"},schema:schema14.properties.return.properties.contentType.type,parentSchema:schema14.properties.return.properties.contentType,data:data88};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
}
else {
const err162 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/return",schemaPath:"#/definitions/everyHostRoute/properties/return/type",keyword:"type",params:{type: "object"},schema:schema14.properties.return.type,parentSchema:schema14.properties.return,data:data84};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data62.rewrite !== undefined){
let data89 = data62.rewrite;
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
for(const key19 in data89){
if(!(((key19 === "replacePrefix") || (key19 === "replacePath")) || (key19 === "host"))){
const err163 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/rewrite",schemaPath:"#/definitions/everyHostRoute/properties/rewrite/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},schema:false,parentSchema:schema14.properties.rewrite,data:data89};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data89.replacePrefix !== undefined){
let data90 = data89.replacePrefix;
if(typeof data90 !== "string"){
const err164 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/rewrite/replacePrefix",schemaPath:"#/definitions/everyHostRoute/properties/rewrite/properties/replacePrefix/type",keyword:"type",params:{type: "string"},schema:schema14.properties.rewrite.properties.replacePrefix.type,parentSchema:schema14.properties.rewrite.properties.replacePrefix,data:data90};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data89.replacePath !== undefined){
let data91 = data89.replacePath;
if(typeof data91 !== "string"){
const err165 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/rewrite/replacePath",schemaPath:"#/definitions/everyHostRoute/properties/rewrite/properties/replacePath/type",keyword:"type",params:{type: "string"},schema:schema14.properties.rewrite.properties.replacePath.type,parentSchema:schema14.properties.rewrite.properties.replacePath,data:data91};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data89.host !== undefined){
let data92 = data89.host;
if(typeof data92 !== "string"){
const err166 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/rewrite/host",schemaPath:"#/definitions/everyHostRoute/properties/rewrite/properties/host/type",keyword:"type",params:{type: "string"},schema:schema14.properties.rewrite.properties.host.type,parentSchema:schema14.properties.rewrite.properties.host,data:data92};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
}
else {
const err167 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/rewrite",schemaPath:"#/definitions/everyHostRoute/properties/rewrite/type",keyword:"type",params:{type: "object"},schema:schema14.properties.rewrite.type,parentSchema:schema14.properties.rewrite,data:data89};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data62.requestHeaders !== undefined){
let data93 = data62.requestHeaders;
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
for(const key20 in data93){
if(!((((key20 === "set") || (key20 === "secrets")) || (key20 === "add")) || (key20 === "remove"))){
const err168 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders",schemaPath:"#/definitions/everyHostRoute/properties/requestHeaders/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},schema:false,parentSchema:schema14.properties.requestHeaders,data:data93};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data93.set !== undefined){
let data94 = data93.set;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
for(const key21 in data94){
let data95 = data94[key21];
if(typeof data95 !== "string"){
const err169 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/set/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/everyHostRoute/properties/requestHeaders/properties/set/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema14.properties.requestHeaders.properties.set.additionalProperties.type,parentSchema:schema14.properties.requestHeaders.properties.set.additionalProperties,data:data95};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
}
else {
const err170 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/set",schemaPath:"#/definitions/everyHostRoute/properties/requestHeaders/properties/set/type",keyword:"type",params:{type: "object"},schema:schema14.properties.requestHeaders.properties.set.type,parentSchema:schema14.properties.requestHeaders.properties.set,data:data94};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data93.secrets !== undefined){
let data96 = data93.secrets;
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
for(const key22 in data96){
let data97 = data96[key22];
if(typeof data97 !== "string"){
const err171 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/secrets/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/everyHostRoute/properties/requestHeaders/properties/secrets/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema14.properties.requestHeaders.properties.secrets.additionalProperties.type,parentSchema:schema14.properties.requestHeaders.properties.secrets.additionalProperties,data:data97};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
}
else {
const err172 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/secrets",schemaPath:"#/definitions/everyHostRoute/properties/requestHeaders/properties/secrets/type",keyword:"type",params:{type: "object"},schema:schema14.properties.requestHeaders.properties.secrets.type,parentSchema:schema14.properties.requestHeaders.properties.secrets,data:data96};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data93.add !== undefined){
let data98 = data93.add;
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
for(const key23 in data98){
let data99 = data98[key23];
if(typeof data99 !== "string"){
const err173 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/add/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/everyHostRoute/properties/requestHeaders/properties/add/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema14.properties.requestHeaders.properties.add.additionalProperties.type,parentSchema:schema14.properties.requestHeaders.properties.add.additionalProperties,data:data99};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
}
else {
const err174 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/add",schemaPath:"#/definitions/everyHostRoute/properties/requestHeaders/properties/add/type",keyword:"type",params:{type: "object"},schema:schema14.properties.requestHeaders.properties.add.type,parentSchema:schema14.properties.requestHeaders.properties.add,data:data98};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data93.remove !== undefined){
let data100 = data93.remove;
if(Array.isArray(data100)){
if(data100.length < 1){
const err175 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/remove",schemaPath:"#/definitions/everyHostRoute/properties/requestHeaders/properties/remove/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema14.properties.requestHeaders.properties.remove,data:data100};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
const len13 = data100.length;
for(let i13=0; i13<len13; i13++){
let data101 = data100[i13];
if(typeof data101 !== "string"){
const err176 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/remove/" + i13,schemaPath:"#/definitions/everyHostRoute/properties/requestHeaders/properties/remove/items/type",keyword:"type",params:{type: "string"},schema:schema14.properties.requestHeaders.properties.remove.items.type,parentSchema:schema14.properties.requestHeaders.properties.remove.items,data:data101};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
}
else {
const err177 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/remove",schemaPath:"#/definitions/everyHostRoute/properties/requestHeaders/properties/remove/type",keyword:"type",params:{type: "array"},schema:schema14.properties.requestHeaders.properties.remove.type,parentSchema:schema14.properties.requestHeaders.properties.remove,data:data100};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
}
else {
const err178 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders",schemaPath:"#/definitions/everyHostRoute/properties/requestHeaders/type",keyword:"type",params:{type: "object"},schema:schema14.properties.requestHeaders.type,parentSchema:schema14.properties.requestHeaders,data:data93};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data62.responseHeaders !== undefined){
let data102 = data62.responseHeaders;
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
for(const key24 in data102){
if(!(((key24 === "set") || (key24 === "add")) || (key24 === "remove"))){
const err179 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders",schemaPath:"#/definitions/everyHostRoute/properties/responseHeaders/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},schema:false,parentSchema:schema14.properties.responseHeaders,data:data102};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data102.set !== undefined){
let data103 = data102.set;
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
for(const key25 in data103){
let data104 = data103[key25];
if(typeof data104 !== "string"){
const err180 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders/set/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/everyHostRoute/properties/responseHeaders/properties/set/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema14.properties.responseHeaders.properties.set.additionalProperties.type,parentSchema:schema14.properties.responseHeaders.properties.set.additionalProperties,data:data104};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
}
else {
const err181 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders/set",schemaPath:"#/definitions/everyHostRoute/properties/responseHeaders/properties/set/type",keyword:"type",params:{type: "object"},schema:schema14.properties.responseHeaders.properties.set.type,parentSchema:schema14.properties.responseHeaders.properties.set,data:data103};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data102.add !== undefined){
let data105 = data102.add;
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
for(const key26 in data105){
let data106 = data105[key26];
if(typeof data106 !== "string"){
const err182 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders/add/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/everyHostRoute/properties/responseHeaders/properties/add/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema14.properties.responseHeaders.properties.add.additionalProperties.type,parentSchema:schema14.properties.responseHeaders.properties.add.additionalProperties,data:data106};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
}
else {
const err183 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders/add",schemaPath:"#/definitions/everyHostRoute/properties/responseHeaders/properties/add/type",keyword:"type",params:{type: "object"},schema:schema14.properties.responseHeaders.properties.add.type,parentSchema:schema14.properties.responseHeaders.properties.add,data:data105};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data102.remove !== undefined){
let data107 = data102.remove;
if(Array.isArray(data107)){
if(data107.length < 1){
const err184 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders/remove",schemaPath:"#/definitions/everyHostRoute/properties/responseHeaders/properties/remove/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema14.properties.responseHeaders.properties.remove,data:data107};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
const len14 = data107.length;
for(let i14=0; i14<len14; i14++){
let data108 = data107[i14];
if(typeof data108 !== "string"){
const err185 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders/remove/" + i14,schemaPath:"#/definitions/everyHostRoute/properties/responseHeaders/properties/remove/items/type",keyword:"type",params:{type: "string"},schema:schema14.properties.responseHeaders.properties.remove.items.type,parentSchema:schema14.properties.responseHeaders.properties.remove.items,data:data108};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
}
else {
const err186 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders/remove",schemaPath:"#/definitions/everyHostRoute/properties/responseHeaders/properties/remove/type",keyword:"type",params:{type: "array"},schema:schema14.properties.responseHeaders.properties.remove.type,parentSchema:schema14.properties.responseHeaders.properties.remove,data:data107};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
}
else {
const err187 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders",schemaPath:"#/definitions/everyHostRoute/properties/responseHeaders/type",keyword:"type",params:{type: "object"},schema:schema14.properties.responseHeaders.type,parentSchema:schema14.properties.responseHeaders,data:data102};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data62.auth !== undefined){
let data109 = data62.auth;
if(typeof data109 !== "string"){
const err188 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/auth",schemaPath:"#/definitions/everyHostRoute/properties/auth/type",keyword:"type",params:{type: "string"},schema:schema14.properties.auth.type,parentSchema:schema14.properties.auth,data:data109};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data62.timeout !== undefined){
let data110 = data62.timeout;
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
for(const key27 in data110){
if(!((key27 === "server") || (key27 === "tunnel"))){
const err189 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/definitions/everyHostRoute/properties/timeout/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},schema:false,parentSchema:schema14.properties.timeout,data:data110};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data110.server !== undefined){
let data111 = data110.server;
if(typeof data111 !== "string"){
const err190 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout/server",schemaPath:"#/definitions/everyHostRoute/properties/timeout/properties/server/type",keyword:"type",params:{type: "string"},schema:schema14.properties.timeout.properties.server.type,parentSchema:schema14.properties.timeout.properties.server,data:data111};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data110.tunnel !== undefined){
let data112 = data110.tunnel;
if(typeof data112 !== "string"){
const err191 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout/tunnel",schemaPath:"#/definitions/everyHostRoute/properties/timeout/properties/tunnel/type",keyword:"type",params:{type: "string"},schema:schema14.properties.timeout.properties.tunnel.type,parentSchema:schema14.properties.timeout.properties.tunnel,data:data112};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
}
else {
const err192 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/definitions/everyHostRoute/properties/timeout/type",keyword:"type",params:{type: "object"},schema:schema14.properties.timeout.type,parentSchema:schema14.properties.timeout,data:data110};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data62.log !== undefined){
let data113 = data62.log;
if(typeof data113 !== "string"){
const err193 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/log",schemaPath:"#/definitions/everyHostRoute/properties/log/type",keyword:"type",params:{type: "string"},schema:schema14.properties.log.type,parentSchema:schema14.properties.log,data:data113};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data62.allow !== undefined){
let data114 = data62.allow;
if((!(data114 && typeof data114 == "object" && !Array.isArray(data114))) && (typeof data114 !== "string")){
const err194 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/allow",schemaPath:"#/definitions/everyHostRoute/properties/allow/type",keyword:"type",params:{type: schema14.properties.allow.type},schema:schema14.properties.allow.type,parentSchema:schema14.properties.allow,data:data114};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
if(data114.src === undefined){
const err195 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/allow",schemaPath:"#/definitions/everyHostRoute/properties/allow/required",keyword:"required",params:{missingProperty: "src"},schema:schema14.properties.allow.required,parentSchema:schema14.properties.allow,data:data114};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
for(const key28 in data114){
if(!(key28 === "src")){
const err196 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/allow",schemaPath:"#/definitions/everyHostRoute/properties/allow/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},schema:false,parentSchema:schema14.properties.allow,data:data114};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data114.src !== undefined){
let data115 = data114.src;
if(Array.isArray(data115)){
if(data115.length < 1){
const err197 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/allow/src",schemaPath:"#/definitions/everyHostRoute/properties/allow/properties/src/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema14.properties.allow.properties.src,data:data115};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
const len15 = data115.length;
for(let i15=0; i15<len15; i15++){
let data116 = data115[i15];
if(typeof data116 !== "string"){
const err198 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/allow/src/" + i15,schemaPath:"#/definitions/everyHostRoute/properties/allow/properties/src/items/type",keyword:"type",params:{type: "string"},schema:schema14.properties.allow.properties.src.items.type,parentSchema:schema14.properties.allow.properties.src.items,data:data116};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
}
else {
const err199 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/allow/src",schemaPath:"#/definitions/everyHostRoute/properties/allow/properties/src/type",keyword:"type",params:{type: "array"},schema:schema14.properties.allow.properties.src.type,parentSchema:schema14.properties.allow.properties.src,data:data115};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
}
}
if(data62.deny !== undefined){
let data117 = data62.deny;
if((!(data117 && typeof data117 == "object" && !Array.isArray(data117))) && (typeof data117 !== "string")){
const err200 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/deny",schemaPath:"#/definitions/everyHostRoute/properties/deny/type",keyword:"type",params:{type: schema14.properties.deny.type},schema:schema14.properties.deny.type,parentSchema:schema14.properties.deny,data:data117};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
if(data117.src === undefined){
const err201 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/deny",schemaPath:"#/definitions/everyHostRoute/properties/deny/required",keyword:"required",params:{missingProperty: "src"},schema:schema14.properties.deny.required,parentSchema:schema14.properties.deny,data:data117};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
for(const key29 in data117){
if(!(key29 === "src")){
const err202 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/deny",schemaPath:"#/definitions/everyHostRoute/properties/deny/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},schema:false,parentSchema:schema14.properties.deny,data:data117};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data117.src !== undefined){
let data118 = data117.src;
if(Array.isArray(data118)){
if(data118.length < 1){
const err203 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/deny/src",schemaPath:"#/definitions/everyHostRoute/properties/deny/properties/src/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema14.properties.deny.properties.src,data:data118};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
const len16 = data118.length;
for(let i16=0; i16<len16; i16++){
let data119 = data118[i16];
if(typeof data119 !== "string"){
const err204 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/deny/src/" + i16,schemaPath:"#/definitions/everyHostRoute/properties/deny/properties/src/items/type",keyword:"type",params:{type: "string"},schema:schema14.properties.deny.properties.src.items.type,parentSchema:schema14.properties.deny.properties.src.items,data:data119};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
}
else {
const err205 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/deny/src",schemaPath:"#/definitions/everyHostRoute/properties/deny/properties/src/type",keyword:"type",params:{type: "array"},schema:schema14.properties.deny.properties.src.type,parentSchema:schema14.properties.deny.properties.src,data:data118};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
}
}
if(data62.encodedSlashes !== undefined){
let data120 = data62.encodedSlashes;
if(typeof data120 !== "string"){
const err206 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/encodedSlashes",schemaPath:"#/definitions/everyHostRoute/properties/encodedSlashes/type",keyword:"type",params:{type: "string"},schema:schema14.properties.encodedSlashes.type,parentSchema:schema14.properties.encodedSlashes,data:data120};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
if(!((data120 === "refuse") || (data120 === "pass"))){
const err207 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/encodedSlashes",schemaPath:"#/definitions/everyHostRoute/properties/encodedSlashes/enum",keyword:"enum",params:{allowedValues: schema14.properties.encodedSlashes.enum},schema:schema14.properties.encodedSlashes.enum,parentSchema:schema14.properties.encodedSlashes,data:data120};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
}
else {
const err208 = {instancePath:instancePath+"/everyHost/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/everyHostRoute/type",keyword:"type",params:{type: "object"},schema:schema14.type,parentSchema:schema14,data:data62};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
}
else {
const err209 = {instancePath:instancePath+"/everyHost",schemaPath:"#/properties/everyHost/type",keyword:"type",params:{type: "object"},schema:schema11.properties.everyHost.type,parentSchema:schema11.properties.everyHost,data:data61};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data.userlists !== undefined){
let data121 = data.userlists;
if(Array.isArray(data121)){
if(data121.length < 0){
const err210 = {instancePath:instancePath+"/userlists",schemaPath:"#/properties/userlists/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema11.properties.userlists,data:data121};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
const len17 = data121.length;
for(let i17=0; i17<len17; i17++){
let data122 = data121[i17];
if(typeof data122 !== "string"){
const err211 = {instancePath:instancePath+"/userlists/" + i17,schemaPath:"#/properties/userlists/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.userlists.items.type,parentSchema:schema11.properties.userlists.items,data:data122};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
}
else {
const err212 = {instancePath:instancePath+"/userlists",schemaPath:"#/properties/userlists/type",keyword:"type",params:{type: "array"},schema:schema11.properties.userlists.type,parentSchema:schema11.properties.userlists,data:data121};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data.servers !== undefined){
let data123 = data.servers;
if(data123 && typeof data123 == "object" && !Array.isArray(data123)){
for(const key30 in data123){
if(!(((key30 === "ca") || (key30 === "certificates")) || (key30 === "datacenters"))){
const err213 = {instancePath:instancePath+"/servers",schemaPath:"#/properties/servers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},schema:false,parentSchema:schema11.properties.servers,data:data123};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data123.ca !== undefined){
let data124 = data123.ca;
if(Array.isArray(data124)){
if(data124.length < 1){
const err214 = {instancePath:instancePath+"/servers/ca",schemaPath:"#/properties/servers/properties/ca/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema11.properties.servers.properties.ca,data:data124};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
const len18 = data124.length;
for(let i18=0; i18<len18; i18++){
let data125 = data124[i18];
if(typeof data125 !== "string"){
const err215 = {instancePath:instancePath+"/servers/ca/" + i18,schemaPath:"#/properties/servers/properties/ca/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.servers.properties.ca.items.type,parentSchema:schema11.properties.servers.properties.ca.items,data:data125};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
}
else {
const err216 = {instancePath:instancePath+"/servers/ca",schemaPath:"#/properties/servers/properties/ca/type",keyword:"type",params:{type: "array"},schema:schema11.properties.servers.properties.ca.type,parentSchema:schema11.properties.servers.properties.ca,data:data124};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data123.certificates !== undefined){
let data126 = data123.certificates;
if(data126 && typeof data126 == "object" && !Array.isArray(data126)){
for(const key31 in data126){
let data127 = data126[key31];
if(Array.isArray(data127)){
if(data127.length < 0){
const err217 = {instancePath:instancePath+"/servers/certificates/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/servers/properties/certificates/additionalProperties/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema11.properties.servers.properties.certificates.additionalProperties,data:data127};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
const len19 = data127.length;
for(let i19=0; i19<len19; i19++){
let data128 = data127[i19];
if(typeof data128 !== "string"){
const err218 = {instancePath:instancePath+"/servers/certificates/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19,schemaPath:"#/properties/servers/properties/certificates/additionalProperties/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.servers.properties.certificates.additionalProperties.items.type,parentSchema:schema11.properties.servers.properties.certificates.additionalProperties.items,data:data128};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
}
else {
const err219 = {instancePath:instancePath+"/servers/certificates/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/servers/properties/certificates/additionalProperties/type",keyword:"type",params:{type: "array"},schema:schema11.properties.servers.properties.certificates.additionalProperties.type,parentSchema:schema11.properties.servers.properties.certificates.additionalProperties,data:data127};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
}
else {
const err220 = {instancePath:instancePath+"/servers/certificates",schemaPath:"#/properties/servers/properties/certificates/type",keyword:"type",params:{type: "object"},schema:schema11.properties.servers.properties.certificates.type,parentSchema:schema11.properties.servers.properties.certificates,data:data126};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data123.datacenters !== undefined){
let data129 = data123.datacenters;
if(Array.isArray(data129)){
if(data129.length < 1){
const err221 = {instancePath:instancePath+"/servers/datacenters",schemaPath:"#/properties/servers/properties/datacenters/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema11.properties.servers.properties.datacenters,data:data129};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
const len20 = data129.length;
for(let i20=0; i20<len20; i20++){
let data130 = data129[i20];
if(typeof data130 !== "string"){
const err222 = {instancePath:instancePath+"/servers/datacenters/" + i20,schemaPath:"#/properties/servers/properties/datacenters/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.servers.properties.datacenters.items.type,parentSchema:schema11.properties.servers.properties.datacenters.items,data:data130};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
}
else {
const err223 = {instancePath:instancePath+"/servers/datacenters",schemaPath:"#/properties/servers/properties/datacenters/type",keyword:"type",params:{type: "array"},schema:schema11.properties.servers.properties.datacenters.type,parentSchema:schema11.properties.servers.properties.datacenters,data:data129};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
}
else {
const err224 = {instancePath:instancePath+"/servers",schemaPath:"#/properties/servers/type",keyword:"type",params:{type: "object"},schema:schema11.properties.servers.type,parentSchema:schema11.properties.servers,data:data123};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
if(data.secrets !== undefined){
let data131 = data.secrets;
if(data131 && typeof data131 == "object" && !Array.isArray(data131)){
for(const key32 in data131){
let data132 = data131[key32];
if(Array.isArray(data132)){
if(data132.length < 0){
const err225 = {instancePath:instancePath+"/secrets/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/secrets/additionalProperties/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema11.properties.secrets.additionalProperties,data:data132};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
const len21 = data132.length;
for(let i21=0; i21<len21; i21++){
let data133 = data132[i21];
if(typeof data133 !== "string"){
const err226 = {instancePath:instancePath+"/secrets/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i21,schemaPath:"#/properties/secrets/additionalProperties/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.secrets.additionalProperties.items.type,parentSchema:schema11.properties.secrets.additionalProperties.items,data:data133};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
}
else {
const err227 = {instancePath:instancePath+"/secrets/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/secrets/additionalProperties/type",keyword:"type",params:{type: "array"},schema:schema11.properties.secrets.additionalProperties.type,parentSchema:schema11.properties.secrets.additionalProperties,data:data132};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
}
else {
const err228 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/type",keyword:"type",params:{type: "object"},schema:schema11.properties.secrets.type,parentSchema:schema11.properties.secrets,data:data131};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data.lists !== undefined){
let data134 = data.lists;
if(data134 && typeof data134 == "object" && !Array.isArray(data134)){
for(const key33 in data134){
let data135 = data134[key33];
if(Array.isArray(data135)){
if(data135.length < 0){
const err229 = {instancePath:instancePath+"/lists/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/lists/additionalProperties/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema11.properties.lists.additionalProperties,data:data135};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
const len22 = data135.length;
for(let i22=0; i22<len22; i22++){
let data136 = data135[i22];
if(typeof data136 !== "string"){
const err230 = {instancePath:instancePath+"/lists/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i22,schemaPath:"#/properties/lists/additionalProperties/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.lists.additionalProperties.items.type,parentSchema:schema11.properties.lists.additionalProperties.items,data:data136};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
}
else {
const err231 = {instancePath:instancePath+"/lists/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/lists/additionalProperties/type",keyword:"type",params:{type: "array"},schema:schema11.properties.lists.additionalProperties.type,parentSchema:schema11.properties.lists.additionalProperties,data:data135};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
}
else {
const err232 = {instancePath:instancePath+"/lists",schemaPath:"#/properties/lists/type",keyword:"type",params:{type: "object"},schema:schema11.properties.lists.type,parentSchema:schema11.properties.lists,data:data134};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data.blocked !== undefined){
let data137 = data.blocked;
if(Array.isArray(data137)){
if(data137.length < 0){
const err233 = {instancePath:instancePath+"/blocked",schemaPath:"#/properties/blocked/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema11.properties.blocked,data:data137};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
const len23 = data137.length;
for(let i23=0; i23<len23; i23++){
let data138 = data137[i23];
if(typeof data138 !== "string"){
const err234 = {instancePath:instancePath+"/blocked/" + i23,schemaPath:"#/properties/blocked/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.blocked.items.type,parentSchema:schema11.properties.blocked.items,data:data138};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
}
else {
const err235 = {instancePath:instancePath+"/blocked",schemaPath:"#/properties/blocked/type",keyword:"type",params:{type: "array"},schema:schema11.properties.blocked.type,parentSchema:schema11.properties.blocked,data:data137};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
if(data.policy !== undefined){
let data139 = data.policy;
if(data139 && typeof data139 == "object" && !Array.isArray(data139)){
for(const key34 in data139){
if(!((((key34 === "loopback") || (key34 === "haproxy")) || (key34 === "tests")) || (key34 === "blastRadius"))){
const err236 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},schema:false,parentSchema:schema11.properties.policy,data:data139};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data139.loopback !== undefined){
let data140 = data139.loopback;
if(typeof data140 !== "string"){
const err237 = {instancePath:instancePath+"/policy/loopback",schemaPath:"#/properties/policy/properties/loopback/type",keyword:"type",params:{type: "string"},schema:schema11.properties.policy.properties.loopback.type,parentSchema:schema11.properties.policy.properties.loopback,data:data140};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
if(!((data140 === "allowed") || (data140 === "refused"))){
const err238 = {instancePath:instancePath+"/policy/loopback",schemaPath:"#/properties/policy/properties/loopback/enum",keyword:"enum",params:{allowedValues: schema11.properties.policy.properties.loopback.enum},schema:schema11.properties.policy.properties.loopback.enum,parentSchema:schema11.properties.policy.properties.loopback,data:data140};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data139.haproxy !== undefined){
let data141 = data139.haproxy;
if(Array.isArray(data141)){
if(data141.length < 0){
const err239 = {instancePath:instancePath+"/policy/haproxy",schemaPath:"#/properties/policy/properties/haproxy/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema11.properties.policy.properties.haproxy,data:data141};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
const len24 = data141.length;
for(let i24=0; i24<len24; i24++){
let data142 = data141[i24];
if(data142 && typeof data142 == "object" && !Array.isArray(data142)){
if(data142.team === undefined){
const err240 = {instancePath:instancePath+"/policy/haproxy/" + i24,schemaPath:"#/properties/policy/properties/haproxy/items/required",keyword:"required",params:{missingProperty: "team"},schema:schema11.properties.policy.properties.haproxy.items.required,parentSchema:schema11.properties.policy.properties.haproxy.items,data:data142};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
if(data142.keyword === undefined){
const err241 = {instancePath:instancePath+"/policy/haproxy/" + i24,schemaPath:"#/properties/policy/properties/haproxy/items/required",keyword:"required",params:{missingProperty: "keyword"},schema:schema11.properties.policy.properties.haproxy.items.required,parentSchema:schema11.properties.policy.properties.haproxy.items,data:data142};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
if(data142.reason === undefined){
const err242 = {instancePath:instancePath+"/policy/haproxy/" + i24,schemaPath:"#/properties/policy/properties/haproxy/items/required",keyword:"required",params:{missingProperty: "reason"},schema:schema11.properties.policy.properties.haproxy.items.required,parentSchema:schema11.properties.policy.properties.haproxy.items,data:data142};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
for(const key35 in data142){
if(!(((key35 === "team") || (key35 === "keyword")) || (key35 === "reason"))){
const err243 = {instancePath:instancePath+"/policy/haproxy/" + i24,schemaPath:"#/properties/policy/properties/haproxy/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},schema:false,parentSchema:schema11.properties.policy.properties.haproxy.items,data:data142};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data142.team !== undefined){
let data143 = data142.team;
if(typeof data143 !== "string"){
const err244 = {instancePath:instancePath+"/policy/haproxy/" + i24+"/team",schemaPath:"#/properties/policy/properties/haproxy/items/properties/team/type",keyword:"type",params:{type: "string"},schema:schema11.properties.policy.properties.haproxy.items.properties.team.type,parentSchema:schema11.properties.policy.properties.haproxy.items.properties.team,data:data143};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
if(data142.keyword !== undefined){
let data144 = data142.keyword;
if(typeof data144 !== "string"){
const err245 = {instancePath:instancePath+"/policy/haproxy/" + i24+"/keyword",schemaPath:"#/properties/policy/properties/haproxy/items/properties/keyword/type",keyword:"type",params:{type: "string"},schema:schema11.properties.policy.properties.haproxy.items.properties.keyword.type,parentSchema:schema11.properties.policy.properties.haproxy.items.properties.keyword,data:data144};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data142.reason !== undefined){
let data145 = data142.reason;
if(typeof data145 !== "string"){
const err246 = {instancePath:instancePath+"/policy/haproxy/" + i24+"/reason",schemaPath:"#/properties/policy/properties/haproxy/items/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema11.properties.policy.properties.haproxy.items.properties.reason.type,parentSchema:schema11.properties.policy.properties.haproxy.items.properties.reason,data:data145};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
}
else {
const err247 = {instancePath:instancePath+"/policy/haproxy/" + i24,schemaPath:"#/properties/policy/properties/haproxy/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.policy.properties.haproxy.items.type,parentSchema:schema11.properties.policy.properties.haproxy.items,data:data142};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
}
else {
const err248 = {instancePath:instancePath+"/policy/haproxy",schemaPath:"#/properties/policy/properties/haproxy/type",keyword:"type",params:{type: "array"},schema:schema11.properties.policy.properties.haproxy.type,parentSchema:schema11.properties.policy.properties.haproxy,data:data141};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
if(data139.tests !== undefined){
let data146 = data139.tests;
if(typeof data146 !== "string"){
const err249 = {instancePath:instancePath+"/policy/tests",schemaPath:"#/properties/policy/properties/tests/type",keyword:"type",params:{type: "string"},schema:schema11.properties.policy.properties.tests.type,parentSchema:schema11.properties.policy.properties.tests,data:data146};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
if(!(data146 === "required")){
const err250 = {instancePath:instancePath+"/policy/tests",schemaPath:"#/properties/policy/properties/tests/enum",keyword:"enum",params:{allowedValues: schema11.properties.policy.properties.tests.enum},schema:schema11.properties.policy.properties.tests.enum,parentSchema:schema11.properties.policy.properties.tests,data:data146};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data139.blastRadius !== undefined){
let data147 = data139.blastRadius;
if(!(((typeof data147 == "number") && (!(data147 % 1) && !isNaN(data147))) && (isFinite(data147)))){
const err251 = {instancePath:instancePath+"/policy/blastRadius",schemaPath:"#/properties/policy/properties/blastRadius/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.policy.properties.blastRadius.type,parentSchema:schema11.properties.policy.properties.blastRadius,data:data147};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
if((typeof data147 == "number") && (isFinite(data147))){
if(data147 > 100 || isNaN(data147)){
const err252 = {instancePath:instancePath+"/policy/blastRadius",schemaPath:"#/properties/policy/properties/blastRadius/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema11.properties.policy.properties.blastRadius,data:data147};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
if(data147 < 1 || isNaN(data147)){
const err253 = {instancePath:instancePath+"/policy/blastRadius",schemaPath:"#/properties/policy/properties/blastRadius/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema11.properties.policy.properties.blastRadius,data:data147};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
}
}
else {
const err254 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{type: "object"},schema:schema11.properties.policy.type,parentSchema:schema11.properties.policy,data:data139};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data.haproxy !== undefined){
let data148 = data.haproxy;
if(data148 && typeof data148 == "object" && !Array.isArray(data148)){
for(const key36 in data148){
if(!((key36 === "versions") || (key36 === "atLeast"))){
const err255 = {instancePath:instancePath+"/haproxy",schemaPath:"#/properties/haproxy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},schema:false,parentSchema:schema11.properties.haproxy,data:data148};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
if(data148.versions !== undefined){
let data149 = data148.versions;
if(Array.isArray(data149)){
if(data149.length < 1){
const err256 = {instancePath:instancePath+"/haproxy/versions",schemaPath:"#/properties/haproxy/properties/versions/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema11.properties.haproxy.properties.versions,data:data149};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
const len25 = data149.length;
for(let i25=0; i25<len25; i25++){
let data150 = data149[i25];
if(typeof data150 !== "string"){
const err257 = {instancePath:instancePath+"/haproxy/versions/" + i25,schemaPath:"#/properties/haproxy/properties/versions/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.haproxy.properties.versions.items.type,parentSchema:schema11.properties.haproxy.properties.versions.items,data:data150};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
}
else {
const err258 = {instancePath:instancePath+"/haproxy/versions",schemaPath:"#/properties/haproxy/properties/versions/type",keyword:"type",params:{type: "array"},schema:schema11.properties.haproxy.properties.versions.type,parentSchema:schema11.properties.haproxy.properties.versions,data:data149};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
if(data148.atLeast !== undefined){
let data151 = data148.atLeast;
if(data151 && typeof data151 == "object" && !Array.isArray(data151)){
for(const key37 in data151){
let data152 = data151[key37];
if(typeof data152 !== "string"){
const err259 = {instancePath:instancePath+"/haproxy/atLeast/" + key37.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/haproxy/properties/atLeast/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema11.properties.haproxy.properties.atLeast.additionalProperties.type,parentSchema:schema11.properties.haproxy.properties.atLeast.additionalProperties,data:data152};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
}
else {
const err260 = {instancePath:instancePath+"/haproxy/atLeast",schemaPath:"#/properties/haproxy/properties/atLeast/type",keyword:"type",params:{type: "object"},schema:schema11.properties.haproxy.properties.atLeast.type,parentSchema:schema11.properties.haproxy.properties.atLeast,data:data151};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
}
else {
const err261 = {instancePath:instancePath+"/haproxy",schemaPath:"#/properties/haproxy/type",keyword:"type",params:{type: "object"},schema:schema11.properties.haproxy.type,parentSchema:schema11.properties.haproxy,data:data148};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(data.defaults !== undefined){
let data153 = data.defaults;
if(data153 && typeof data153 == "object" && !Array.isArray(data153)){
for(const key38 in data153){
if(!((((key38 === "listener") || (key38 === "timeout")) || (key38 === "requestHeaders")) || (key38 === "responseHeaders"))){
const err262 = {instancePath:instancePath+"/defaults",schemaPath:"#/properties/defaults/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},schema:false,parentSchema:schema11.properties.defaults,data:data153};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
if(data153.listener !== undefined){
let data154 = data153.listener;
if(typeof data154 !== "string"){
const err263 = {instancePath:instancePath+"/defaults/listener",schemaPath:"#/properties/defaults/properties/listener/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.listener.type,parentSchema:schema11.properties.defaults.properties.listener,data:data154};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
if(data153.timeout !== undefined){
let data155 = data153.timeout;
if(data155 && typeof data155 == "object" && !Array.isArray(data155)){
for(const key39 in data155){
if(!(((((((key39 === "connect") || (key39 === "client")) || (key39 === "server")) || (key39 === "queue")) || (key39 === "httpRequest")) || (key39 === "httpKeepAlive")) || (key39 === "tunnel"))){
const err264 = {instancePath:instancePath+"/defaults/timeout",schemaPath:"#/properties/defaults/properties/timeout/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},schema:false,parentSchema:schema11.properties.defaults.properties.timeout,data:data155};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
if(data155.connect !== undefined){
let data156 = data155.connect;
if(typeof data156 !== "string"){
const err265 = {instancePath:instancePath+"/defaults/timeout/connect",schemaPath:"#/properties/defaults/properties/timeout/properties/connect/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.timeout.properties.connect.type,parentSchema:schema11.properties.defaults.properties.timeout.properties.connect,data:data156};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
if(data155.client !== undefined){
let data157 = data155.client;
if(typeof data157 !== "string"){
const err266 = {instancePath:instancePath+"/defaults/timeout/client",schemaPath:"#/properties/defaults/properties/timeout/properties/client/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.timeout.properties.client.type,parentSchema:schema11.properties.defaults.properties.timeout.properties.client,data:data157};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
if(data155.server !== undefined){
let data158 = data155.server;
if(typeof data158 !== "string"){
const err267 = {instancePath:instancePath+"/defaults/timeout/server",schemaPath:"#/properties/defaults/properties/timeout/properties/server/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.timeout.properties.server.type,parentSchema:schema11.properties.defaults.properties.timeout.properties.server,data:data158};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data155.queue !== undefined){
let data159 = data155.queue;
if(typeof data159 !== "string"){
const err268 = {instancePath:instancePath+"/defaults/timeout/queue",schemaPath:"#/properties/defaults/properties/timeout/properties/queue/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.timeout.properties.queue.type,parentSchema:schema11.properties.defaults.properties.timeout.properties.queue,data:data159};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
if(data155.httpRequest !== undefined){
let data160 = data155.httpRequest;
if(typeof data160 !== "string"){
const err269 = {instancePath:instancePath+"/defaults/timeout/httpRequest",schemaPath:"#/properties/defaults/properties/timeout/properties/httpRequest/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.timeout.properties.httpRequest.type,parentSchema:schema11.properties.defaults.properties.timeout.properties.httpRequest,data:data160};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
if(data155.httpKeepAlive !== undefined){
let data161 = data155.httpKeepAlive;
if(typeof data161 !== "string"){
const err270 = {instancePath:instancePath+"/defaults/timeout/httpKeepAlive",schemaPath:"#/properties/defaults/properties/timeout/properties/httpKeepAlive/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.timeout.properties.httpKeepAlive.type,parentSchema:schema11.properties.defaults.properties.timeout.properties.httpKeepAlive,data:data161};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
if(data155.tunnel !== undefined){
let data162 = data155.tunnel;
if(typeof data162 !== "string"){
const err271 = {instancePath:instancePath+"/defaults/timeout/tunnel",schemaPath:"#/properties/defaults/properties/timeout/properties/tunnel/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.timeout.properties.tunnel.type,parentSchema:schema11.properties.defaults.properties.timeout.properties.tunnel,data:data162};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
}
else {
const err272 = {instancePath:instancePath+"/defaults/timeout",schemaPath:"#/properties/defaults/properties/timeout/type",keyword:"type",params:{type: "object"},schema:schema11.properties.defaults.properties.timeout.type,parentSchema:schema11.properties.defaults.properties.timeout,data:data155};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
if(data153.requestHeaders !== undefined){
let data163 = data153.requestHeaders;
if(data163 && typeof data163 == "object" && !Array.isArray(data163)){
for(const key40 in data163){
if(!((((key40 === "set") || (key40 === "secrets")) || (key40 === "add")) || (key40 === "remove"))){
const err273 = {instancePath:instancePath+"/defaults/requestHeaders",schemaPath:"#/properties/defaults/properties/requestHeaders/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},schema:false,parentSchema:schema11.properties.defaults.properties.requestHeaders,data:data163};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data163.set !== undefined){
let data164 = data163.set;
if(data164 && typeof data164 == "object" && !Array.isArray(data164)){
for(const key41 in data164){
let data165 = data164[key41];
if(typeof data165 !== "string"){
const err274 = {instancePath:instancePath+"/defaults/requestHeaders/set/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/defaults/properties/requestHeaders/properties/set/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.requestHeaders.properties.set.additionalProperties.type,parentSchema:schema11.properties.defaults.properties.requestHeaders.properties.set.additionalProperties,data:data165};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
}
else {
const err275 = {instancePath:instancePath+"/defaults/requestHeaders/set",schemaPath:"#/properties/defaults/properties/requestHeaders/properties/set/type",keyword:"type",params:{type: "object"},schema:schema11.properties.defaults.properties.requestHeaders.properties.set.type,parentSchema:schema11.properties.defaults.properties.requestHeaders.properties.set,data:data164};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
if(data163.secrets !== undefined){
let data166 = data163.secrets;
if(data166 && typeof data166 == "object" && !Array.isArray(data166)){
for(const key42 in data166){
let data167 = data166[key42];
if(typeof data167 !== "string"){
const err276 = {instancePath:instancePath+"/defaults/requestHeaders/secrets/" + key42.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/defaults/properties/requestHeaders/properties/secrets/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.requestHeaders.properties.secrets.additionalProperties.type,parentSchema:schema11.properties.defaults.properties.requestHeaders.properties.secrets.additionalProperties,data:data167};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
}
else {
const err277 = {instancePath:instancePath+"/defaults/requestHeaders/secrets",schemaPath:"#/properties/defaults/properties/requestHeaders/properties/secrets/type",keyword:"type",params:{type: "object"},schema:schema11.properties.defaults.properties.requestHeaders.properties.secrets.type,parentSchema:schema11.properties.defaults.properties.requestHeaders.properties.secrets,data:data166};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
if(data163.add !== undefined){
let data168 = data163.add;
if(data168 && typeof data168 == "object" && !Array.isArray(data168)){
for(const key43 in data168){
let data169 = data168[key43];
if(typeof data169 !== "string"){
const err278 = {instancePath:instancePath+"/defaults/requestHeaders/add/" + key43.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/defaults/properties/requestHeaders/properties/add/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.requestHeaders.properties.add.additionalProperties.type,parentSchema:schema11.properties.defaults.properties.requestHeaders.properties.add.additionalProperties,data:data169};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
}
else {
const err279 = {instancePath:instancePath+"/defaults/requestHeaders/add",schemaPath:"#/properties/defaults/properties/requestHeaders/properties/add/type",keyword:"type",params:{type: "object"},schema:schema11.properties.defaults.properties.requestHeaders.properties.add.type,parentSchema:schema11.properties.defaults.properties.requestHeaders.properties.add,data:data168};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
if(data163.remove !== undefined){
let data170 = data163.remove;
if(Array.isArray(data170)){
if(data170.length < 1){
const err280 = {instancePath:instancePath+"/defaults/requestHeaders/remove",schemaPath:"#/properties/defaults/properties/requestHeaders/properties/remove/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema11.properties.defaults.properties.requestHeaders.properties.remove,data:data170};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
const len26 = data170.length;
for(let i26=0; i26<len26; i26++){
let data171 = data170[i26];
if(typeof data171 !== "string"){
const err281 = {instancePath:instancePath+"/defaults/requestHeaders/remove/" + i26,schemaPath:"#/properties/defaults/properties/requestHeaders/properties/remove/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.requestHeaders.properties.remove.items.type,parentSchema:schema11.properties.defaults.properties.requestHeaders.properties.remove.items,data:data171};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
}
else {
const err282 = {instancePath:instancePath+"/defaults/requestHeaders/remove",schemaPath:"#/properties/defaults/properties/requestHeaders/properties/remove/type",keyword:"type",params:{type: "array"},schema:schema11.properties.defaults.properties.requestHeaders.properties.remove.type,parentSchema:schema11.properties.defaults.properties.requestHeaders.properties.remove,data:data170};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
}
else {
const err283 = {instancePath:instancePath+"/defaults/requestHeaders",schemaPath:"#/properties/defaults/properties/requestHeaders/type",keyword:"type",params:{type: "object"},schema:schema11.properties.defaults.properties.requestHeaders.type,parentSchema:schema11.properties.defaults.properties.requestHeaders,data:data163};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
if(data153.responseHeaders !== undefined){
let data172 = data153.responseHeaders;
if(data172 && typeof data172 == "object" && !Array.isArray(data172)){
for(const key44 in data172){
if(!(((key44 === "set") || (key44 === "add")) || (key44 === "remove"))){
const err284 = {instancePath:instancePath+"/defaults/responseHeaders",schemaPath:"#/properties/defaults/properties/responseHeaders/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},schema:false,parentSchema:schema11.properties.defaults.properties.responseHeaders,data:data172};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
if(data172.set !== undefined){
let data173 = data172.set;
if(data173 && typeof data173 == "object" && !Array.isArray(data173)){
for(const key45 in data173){
let data174 = data173[key45];
if(typeof data174 !== "string"){
const err285 = {instancePath:instancePath+"/defaults/responseHeaders/set/" + key45.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/defaults/properties/responseHeaders/properties/set/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.responseHeaders.properties.set.additionalProperties.type,parentSchema:schema11.properties.defaults.properties.responseHeaders.properties.set.additionalProperties,data:data174};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
}
else {
const err286 = {instancePath:instancePath+"/defaults/responseHeaders/set",schemaPath:"#/properties/defaults/properties/responseHeaders/properties/set/type",keyword:"type",params:{type: "object"},schema:schema11.properties.defaults.properties.responseHeaders.properties.set.type,parentSchema:schema11.properties.defaults.properties.responseHeaders.properties.set,data:data173};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
if(data172.add !== undefined){
let data175 = data172.add;
if(data175 && typeof data175 == "object" && !Array.isArray(data175)){
for(const key46 in data175){
let data176 = data175[key46];
if(typeof data176 !== "string"){
const err287 = {instancePath:instancePath+"/defaults/responseHeaders/add/" + key46.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/defaults/properties/responseHeaders/properties/add/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.responseHeaders.properties.add.additionalProperties.type,parentSchema:schema11.properties.defaults.properties.responseHeaders.properties.add.additionalProperties,data:data176};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
}
else {
const err288 = {instancePath:instancePath+"/defaults/responseHeaders/add",schemaPath:"#/properties/defaults/properties/responseHeaders/properties/add/type",keyword:"type",params:{type: "object"},schema:schema11.properties.defaults.properties.responseHeaders.properties.add.type,parentSchema:schema11.properties.defaults.properties.responseHeaders.properties.add,data:data175};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
if(data172.remove !== undefined){
let data177 = data172.remove;
if(Array.isArray(data177)){
if(data177.length < 1){
const err289 = {instancePath:instancePath+"/defaults/responseHeaders/remove",schemaPath:"#/properties/defaults/properties/responseHeaders/properties/remove/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema11.properties.defaults.properties.responseHeaders.properties.remove,data:data177};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
const len27 = data177.length;
for(let i27=0; i27<len27; i27++){
let data178 = data177[i27];
if(typeof data178 !== "string"){
const err290 = {instancePath:instancePath+"/defaults/responseHeaders/remove/" + i27,schemaPath:"#/properties/defaults/properties/responseHeaders/properties/remove/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.responseHeaders.properties.remove.items.type,parentSchema:schema11.properties.defaults.properties.responseHeaders.properties.remove.items,data:data178};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
}
else {
const err291 = {instancePath:instancePath+"/defaults/responseHeaders/remove",schemaPath:"#/properties/defaults/properties/responseHeaders/properties/remove/type",keyword:"type",params:{type: "array"},schema:schema11.properties.defaults.properties.responseHeaders.properties.remove.type,parentSchema:schema11.properties.defaults.properties.responseHeaders.properties.remove,data:data177};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
}
else {
const err292 = {instancePath:instancePath+"/defaults/responseHeaders",schemaPath:"#/properties/defaults/properties/responseHeaders/type",keyword:"type",params:{type: "object"},schema:schema11.properties.defaults.properties.responseHeaders.type,parentSchema:schema11.properties.defaults.properties.responseHeaders,data:data172};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
}
else {
const err293 = {instancePath:instancePath+"/defaults",schemaPath:"#/properties/defaults/type",keyword:"type",params:{type: "object"},schema:schema11.properties.defaults.type,parentSchema:schema11.properties.defaults,data:data153};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
if(data.requests !== undefined){
let data179 = data.requests;
if(data179 && typeof data179 == "object" && !Array.isArray(data179)){
for(const key47 in data179){
if(!((((key47 === "upgrades") || (key47 === "headerNames")) || (key47 === "trustForwarded")) || (key47 === "forwarded"))){
const err294 = {instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47},schema:false,parentSchema:schema11.properties.requests,data:data179};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
if(data179.upgrades !== undefined){
let data180 = data179.upgrades;
if(Array.isArray(data180)){
if(data180.length < 0){
const err295 = {instancePath:instancePath+"/requests/upgrades",schemaPath:"#/properties/requests/properties/upgrades/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema11.properties.requests.properties.upgrades,data:data180};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
const len28 = data180.length;
for(let i28=0; i28<len28; i28++){
let data181 = data180[i28];
if(typeof data181 !== "string"){
const err296 = {instancePath:instancePath+"/requests/upgrades/" + i28,schemaPath:"#/properties/requests/properties/upgrades/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.requests.properties.upgrades.items.type,parentSchema:schema11.properties.requests.properties.upgrades.items,data:data181};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
}
else {
const err297 = {instancePath:instancePath+"/requests/upgrades",schemaPath:"#/properties/requests/properties/upgrades/type",keyword:"type",params:{type: "array"},schema:schema11.properties.requests.properties.upgrades.type,parentSchema:schema11.properties.requests.properties.upgrades,data:data180};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
if(data179.headerNames !== undefined){
let data182 = data179.headerNames;
if(typeof data182 !== "string"){
const err298 = {instancePath:instancePath+"/requests/headerNames",schemaPath:"#/properties/requests/properties/headerNames/type",keyword:"type",params:{type: "string"},schema:schema11.properties.requests.properties.headerNames.type,parentSchema:schema11.properties.requests.properties.headerNames,data:data182};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
if(!((data182 === "delete") || (data182 === "preserve"))){
const err299 = {instancePath:instancePath+"/requests/headerNames",schemaPath:"#/properties/requests/properties/headerNames/enum",keyword:"enum",params:{allowedValues: schema11.properties.requests.properties.headerNames.enum},schema:schema11.properties.requests.properties.headerNames.enum,parentSchema:schema11.properties.requests.properties.headerNames,data:data182};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
if(data179.trustForwarded !== undefined){
let data183 = data179.trustForwarded;
if(Array.isArray(data183)){
if(data183.length < 0){
const err300 = {instancePath:instancePath+"/requests/trustForwarded",schemaPath:"#/properties/requests/properties/trustForwarded/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema11.properties.requests.properties.trustForwarded,data:data183};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
const len29 = data183.length;
for(let i29=0; i29<len29; i29++){
let data184 = data183[i29];
if(typeof data184 !== "string"){
const err301 = {instancePath:instancePath+"/requests/trustForwarded/" + i29,schemaPath:"#/properties/requests/properties/trustForwarded/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.requests.properties.trustForwarded.items.type,parentSchema:schema11.properties.requests.properties.trustForwarded.items,data:data184};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
}
else {
const err302 = {instancePath:instancePath+"/requests/trustForwarded",schemaPath:"#/properties/requests/properties/trustForwarded/type",keyword:"type",params:{type: "array"},schema:schema11.properties.requests.properties.trustForwarded.type,parentSchema:schema11.properties.requests.properties.trustForwarded,data:data183};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
if(data179.forwarded !== undefined){
let data185 = data179.forwarded;
if(typeof data185 !== "string"){
const err303 = {instancePath:instancePath+"/requests/forwarded",schemaPath:"#/properties/requests/properties/forwarded/type",keyword:"type",params:{type: "string"},schema:schema11.properties.requests.properties.forwarded.type,parentSchema:schema11.properties.requests.properties.forwarded,data:data185};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
if(!(data185 === "rfc7239")){
const err304 = {instancePath:instancePath+"/requests/forwarded",schemaPath:"#/properties/requests/properties/forwarded/enum",keyword:"enum",params:{allowedValues: schema11.properties.requests.properties.forwarded.enum},schema:schema11.properties.requests.properties.forwarded.enum,parentSchema:schema11.properties.requests.properties.forwarded,data:data185};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
}
else {
const err305 = {instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/type",keyword:"type",params:{type: "object"},schema:schema11.properties.requests.type,parentSchema:schema11.properties.requests,data:data179};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
if(data.logs !== undefined){
let data186 = data.logs;
if(data186 && typeof data186 == "object" && !Array.isArray(data186)){
if(data186.target === undefined){
const err306 = {instancePath:instancePath+"/logs",schemaPath:"#/properties/logs/required",keyword:"required",params:{missingProperty: "target"},schema:schema11.properties.logs.required,parentSchema:schema11.properties.logs,data:data186};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
for(const key48 in data186){
if(!((((((key48 === "target") || (key48 === "format")) || (key48 === "header")) || (key48 === "requestHeaders")) || (key48 === "responseHeaders")) || (key48 === "secretHeaders"))){
const err307 = {instancePath:instancePath+"/logs",schemaPath:"#/properties/logs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},schema:false,parentSchema:schema11.properties.logs,data:data186};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
if(data186.target !== undefined){
let data187 = data186.target;
if(typeof data187 !== "string"){
const err308 = {instancePath:instancePath+"/logs/target",schemaPath:"#/properties/logs/properties/target/type",keyword:"type",params:{type: "string"},schema:schema11.properties.logs.properties.target.type,parentSchema:schema11.properties.logs.properties.target,data:data187};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
if(data186.format !== undefined){
let data188 = data186.format;
if(typeof data188 !== "string"){
const err309 = {instancePath:instancePath+"/logs/format",schemaPath:"#/properties/logs/properties/format/type",keyword:"type",params:{type: "string"},schema:schema11.properties.logs.properties.format.type,parentSchema:schema11.properties.logs.properties.format,data:data188};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
if(!((data188 === "json") || (data188 === "text"))){
const err310 = {instancePath:instancePath+"/logs/format",schemaPath:"#/properties/logs/properties/format/enum",keyword:"enum",params:{allowedValues: schema11.properties.logs.properties.format.enum},schema:schema11.properties.logs.properties.format.enum,parentSchema:schema11.properties.logs.properties.format,data:data188};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
if(data186.header !== undefined){
let data189 = data186.header;
if(typeof data189 !== "string"){
const err311 = {instancePath:instancePath+"/logs/header",schemaPath:"#/properties/logs/properties/header/type",keyword:"type",params:{type: "string"},schema:schema11.properties.logs.properties.header.type,parentSchema:schema11.properties.logs.properties.header,data:data189};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
if(!(((data189 === "rfc3164") || (data189 === "rfc5424")) || (data189 === "none"))){
const err312 = {instancePath:instancePath+"/logs/header",schemaPath:"#/properties/logs/properties/header/enum",keyword:"enum",params:{allowedValues: schema11.properties.logs.properties.header.enum},schema:schema11.properties.logs.properties.header.enum,parentSchema:schema11.properties.logs.properties.header,data:data189};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
if(data186.requestHeaders !== undefined){
let data190 = data186.requestHeaders;
if(Array.isArray(data190)){
if(data190.length > 8){
const err313 = {instancePath:instancePath+"/logs/requestHeaders",schemaPath:"#/properties/logs/properties/requestHeaders/maxItems",keyword:"maxItems",params:{limit: 8},schema:8,parentSchema:schema11.properties.logs.properties.requestHeaders,data:data190};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
if(data190.length < 0){
const err314 = {instancePath:instancePath+"/logs/requestHeaders",schemaPath:"#/properties/logs/properties/requestHeaders/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema11.properties.logs.properties.requestHeaders,data:data190};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
const len30 = data190.length;
for(let i30=0; i30<len30; i30++){
let data191 = data190[i30];
if(typeof data191 !== "string"){
const err315 = {instancePath:instancePath+"/logs/requestHeaders/" + i30,schemaPath:"#/properties/logs/properties/requestHeaders/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.logs.properties.requestHeaders.items.type,parentSchema:schema11.properties.logs.properties.requestHeaders.items,data:data191};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
}
else {
const err316 = {instancePath:instancePath+"/logs/requestHeaders",schemaPath:"#/properties/logs/properties/requestHeaders/type",keyword:"type",params:{type: "array"},schema:schema11.properties.logs.properties.requestHeaders.type,parentSchema:schema11.properties.logs.properties.requestHeaders,data:data190};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
if(data186.responseHeaders !== undefined){
let data192 = data186.responseHeaders;
if(Array.isArray(data192)){
if(data192.length > 4){
const err317 = {instancePath:instancePath+"/logs/responseHeaders",schemaPath:"#/properties/logs/properties/responseHeaders/maxItems",keyword:"maxItems",params:{limit: 4},schema:4,parentSchema:schema11.properties.logs.properties.responseHeaders,data:data192};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
if(data192.length < 0){
const err318 = {instancePath:instancePath+"/logs/responseHeaders",schemaPath:"#/properties/logs/properties/responseHeaders/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema11.properties.logs.properties.responseHeaders,data:data192};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
const len31 = data192.length;
for(let i31=0; i31<len31; i31++){
let data193 = data192[i31];
if(typeof data193 !== "string"){
const err319 = {instancePath:instancePath+"/logs/responseHeaders/" + i31,schemaPath:"#/properties/logs/properties/responseHeaders/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.logs.properties.responseHeaders.items.type,parentSchema:schema11.properties.logs.properties.responseHeaders.items,data:data193};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
}
else {
const err320 = {instancePath:instancePath+"/logs/responseHeaders",schemaPath:"#/properties/logs/properties/responseHeaders/type",keyword:"type",params:{type: "array"},schema:schema11.properties.logs.properties.responseHeaders.type,parentSchema:schema11.properties.logs.properties.responseHeaders,data:data192};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
if(data186.secretHeaders !== undefined){
let data194 = data186.secretHeaders;
if(Array.isArray(data194)){
if(data194.length < 0){
const err321 = {instancePath:instancePath+"/logs/secretHeaders",schemaPath:"#/properties/logs/properties/secretHeaders/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema11.properties.logs.properties.secretHeaders,data:data194};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
const len32 = data194.length;
for(let i32=0; i32<len32; i32++){
let data195 = data194[i32];
if(typeof data195 !== "string"){
const err322 = {instancePath:instancePath+"/logs/secretHeaders/" + i32,schemaPath:"#/properties/logs/properties/secretHeaders/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.logs.properties.secretHeaders.items.type,parentSchema:schema11.properties.logs.properties.secretHeaders.items,data:data195};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
}
else {
const err323 = {instancePath:instancePath+"/logs/secretHeaders",schemaPath:"#/properties/logs/properties/secretHeaders/type",keyword:"type",params:{type: "array"},schema:schema11.properties.logs.properties.secretHeaders.type,parentSchema:schema11.properties.logs.properties.secretHeaders,data:data194};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
}
else {
const err324 = {instancePath:instancePath+"/logs",schemaPath:"#/properties/logs/type",keyword:"type",params:{type: "object"},schema:schema11.properties.logs.type,parentSchema:schema11.properties.logs,data:data186};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
if(data.metrics !== undefined){
let data196 = data.metrics;
if(data196 && typeof data196 == "object" && !Array.isArray(data196)){
if(data196.bind === undefined){
const err325 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/required",keyword:"required",params:{missingProperty: "bind"},schema:schema11.properties.metrics.required,parentSchema:schema11.properties.metrics,data:data196};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
for(const key49 in data196){
if(!(key49 === "bind")){
const err326 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49},schema:false,parentSchema:schema11.properties.metrics,data:data196};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
if(data196.bind !== undefined){
let data197 = data196.bind;
if(typeof data197 !== "string"){
const err327 = {instancePath:instancePath+"/metrics/bind",schemaPath:"#/properties/metrics/properties/bind/type",keyword:"type",params:{type: "string"},schema:schema11.properties.metrics.properties.bind.type,parentSchema:schema11.properties.metrics.properties.bind,data:data197};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
}
else {
const err328 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"type",params:{type: "object"},schema:schema11.properties.metrics.type,parentSchema:schema11.properties.metrics,data:data196};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
if(data.errorPages !== undefined){
let data198 = data.errorPages;
if(data198 && typeof data198 == "object" && !Array.isArray(data198)){
for(const key50 in data198){
let data199 = data198[key50];
if(typeof data199 !== "string"){
const err329 = {instancePath:instancePath+"/errorPages/" + key50.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/errorPages/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema11.properties.errorPages.additionalProperties.type,parentSchema:schema11.properties.errorPages.additionalProperties,data:data199};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
}
else {
const err330 = {instancePath:instancePath+"/errorPages",schemaPath:"#/properties/errorPages/type",keyword:"type",params:{type: "object"},schema:schema11.properties.errorPages.type,parentSchema:schema11.properties.errorPages,data:data198};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
if(data.limits !== undefined){
let data200 = data.limits;
if(data200 && typeof data200 == "object" && !Array.isArray(data200)){
for(const key51 in data200){
if(!((key51 === "maxconn") || (key51 === "fileDescriptors"))){
const err331 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51},schema:false,parentSchema:schema11.properties.limits,data:data200};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
if(data200.maxconn !== undefined){
let data201 = data200.maxconn;
if(!(((typeof data201 == "number") && (!(data201 % 1) && !isNaN(data201))) && (isFinite(data201)))){
const err332 = {instancePath:instancePath+"/limits/maxconn",schemaPath:"#/properties/limits/properties/maxconn/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.limits.properties.maxconn.type,parentSchema:schema11.properties.limits.properties.maxconn,data:data201};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
if((typeof data201 == "number") && (isFinite(data201))){
if(data201 > 10000000 || isNaN(data201)){
const err333 = {instancePath:instancePath+"/limits/maxconn",schemaPath:"#/properties/limits/properties/maxconn/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000},schema:10000000,parentSchema:schema11.properties.limits.properties.maxconn,data:data201};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
if(data201 < 1 || isNaN(data201)){
const err334 = {instancePath:instancePath+"/limits/maxconn",schemaPath:"#/properties/limits/properties/maxconn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema11.properties.limits.properties.maxconn,data:data201};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
}
if(data200.fileDescriptors !== undefined){
let data202 = data200.fileDescriptors;
if(!(((typeof data202 == "number") && (!(data202 % 1) && !isNaN(data202))) && (isFinite(data202)))){
const err335 = {instancePath:instancePath+"/limits/fileDescriptors",schemaPath:"#/properties/limits/properties/fileDescriptors/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.limits.properties.fileDescriptors.type,parentSchema:schema11.properties.limits.properties.fileDescriptors,data:data202};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
if((typeof data202 == "number") && (isFinite(data202))){
if(data202 > 100000000 || isNaN(data202)){
const err336 = {instancePath:instancePath+"/limits/fileDescriptors",schemaPath:"#/properties/limits/properties/fileDescriptors/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000000},schema:100000000,parentSchema:schema11.properties.limits.properties.fileDescriptors,data:data202};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
if(data202 < 100 || isNaN(data202)){
const err337 = {instancePath:instancePath+"/limits/fileDescriptors",schemaPath:"#/properties/limits/properties/fileDescriptors/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},schema:100,parentSchema:schema11.properties.limits.properties.fileDescriptors,data:data202};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
}
}
else {
const err338 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "object"},schema:schema11.properties.limits.type,parentSchema:schema11.properties.limits,data:data200};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
if(data.reload !== undefined){
let data203 = data.reload;
if(data203 && typeof data203 == "object" && !Array.isArray(data203)){
for(const key52 in data203){
if(!(((key52 === "atMostEvery") || (key52 === "endOldWorkersAfter")) || (key52 === "keepOldWorkers"))){
const err339 = {instancePath:instancePath+"/reload",schemaPath:"#/properties/reload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52},schema:false,parentSchema:schema11.properties.reload,data:data203};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
if(data203.atMostEvery !== undefined){
let data204 = data203.atMostEvery;
if(typeof data204 !== "string"){
const err340 = {instancePath:instancePath+"/reload/atMostEvery",schemaPath:"#/properties/reload/properties/atMostEvery/type",keyword:"type",params:{type: "string"},schema:schema11.properties.reload.properties.atMostEvery.type,parentSchema:schema11.properties.reload.properties.atMostEvery,data:data204};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
if(data203.endOldWorkersAfter !== undefined){
let data205 = data203.endOldWorkersAfter;
if(typeof data205 !== "string"){
const err341 = {instancePath:instancePath+"/reload/endOldWorkersAfter",schemaPath:"#/properties/reload/properties/endOldWorkersAfter/type",keyword:"type",params:{type: "string"},schema:schema11.properties.reload.properties.endOldWorkersAfter.type,parentSchema:schema11.properties.reload.properties.endOldWorkersAfter,data:data205};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
if(data203.keepOldWorkers !== undefined){
let data206 = data203.keepOldWorkers;
if(!(((typeof data206 == "number") && (!(data206 % 1) && !isNaN(data206))) && (isFinite(data206)))){
const err342 = {instancePath:instancePath+"/reload/keepOldWorkers",schemaPath:"#/properties/reload/properties/keepOldWorkers/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.reload.properties.keepOldWorkers.type,parentSchema:schema11.properties.reload.properties.keepOldWorkers,data:data206};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
if((typeof data206 == "number") && (isFinite(data206))){
if(data206 > 50 || isNaN(data206)){
const err343 = {instancePath:instancePath+"/reload/keepOldWorkers",schemaPath:"#/properties/reload/properties/keepOldWorkers/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50},schema:50,parentSchema:schema11.properties.reload.properties.keepOldWorkers,data:data206};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
if(data206 < 1 || isNaN(data206)){
const err344 = {instancePath:instancePath+"/reload/keepOldWorkers",schemaPath:"#/properties/reload/properties/keepOldWorkers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema11.properties.reload.properties.keepOldWorkers,data:data206};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
}
}
else {
const err345 = {instancePath:instancePath+"/reload",schemaPath:"#/properties/reload/type",keyword:"type",params:{type: "object"},schema:schema11.properties.reload.type,parentSchema:schema11.properties.reload,data:data203};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
if(data.keepServersFor !== undefined){
let data207 = data.keepServersFor;
if(typeof data207 !== "string"){
const err346 = {instancePath:instancePath+"/keepServersFor",schemaPath:"#/properties/keepServersFor/type",keyword:"type",params:{type: "string"},schema:schema11.properties.keepServersFor.type,parentSchema:schema11.properties.keepServersFor,data:data207};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
}
else {
const err347 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
