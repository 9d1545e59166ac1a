// @ts-nocheck
// Made by `npm run generate` out of schemas/. Do not edit.
export default validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"RouteFile","type":"object","additionalProperties":false,"properties":{"host":{"type":["string","array"],"items":{"type":"string","examples":["shop.example.com"]},"minItems":1,"examples":["shop.example.com",["shop.example.com","*.shop.example.com"]]},"listener":{"type":["string","array"],"examples":["internal",["public","internal"]],"items":{"type":"string","examples":["internal"]},"minItems":1},"allow":{"type":["object","string"],"additionalProperties":false,"required":["src"],"properties":{"src":{"type":"array","items":{"type":"string","examples":["office"]},"minItems":1,"examples":[["office","10.20.0.0/16","2001:db8:20::/48"]]}},"examples":[{"src":["office","10.20.0.0/16"]},"all"]},"deny":{"type":["object","string"],"additionalProperties":false,"required":["src"],"properties":{"src":{"type":"array","items":{"type":"string","examples":["scanners"]},"minItems":1,"examples":[["scanners","198.51.100.0/24"]]}},"examples":[{"src":["scanners"]},"none"]},"requestHeaders":{"type":"object","additionalProperties":false,"properties":{"set":{"type":"object","additionalProperties":{"type":"string","examples":["1"]},"examples":[{"X-Shop":"1"}]},"secrets":{"type":"object","additionalProperties":{"type":"string","examples":["partner"]},"examples":[{"X-Api-Key":"partner"}]},"add":{"type":"object","additionalProperties":{"type":"string","examples":["Accept"]},"examples":[{"Vary":"Accept"}]},"remove":{"type":"array","items":{"type":"string","examples":["X-Debug"]},"minItems":1,"examples":[["X-Debug"]]}},"examples":[{"set":{"X-Shop":"1"},"remove":["X-Debug"]}]},"responseHeaders":{"type":"object","additionalProperties":false,"properties":{"set":{"type":"object","additionalProperties":{"type":"string","examples":["1"]},"examples":[{"X-Shop":"1"}]},"add":{"type":"object","additionalProperties":{"type":"string","examples":["Accept"]},"examples":[{"Vary":"Accept"}]},"remove":{"type":"array","items":{"type":"string","examples":["X-Debug"]},"minItems":1,"examples":[["X-Debug"]]}},"examples":[{"set":{"X-Shop":"1"},"remove":["X-Debug"]}]},"routes":{"type":"object","additionalProperties":{"$ref":"#/definitions/route"},"examples":[{"storefront":{"pathPrefix":"/","service":"storefront"}}]},"redirects":{"type":"array","items":{"$ref":"#/definitions/redirects"},"minItems":1,"examples":[[{"from":"/old/*","to":"/new/*","status":301}]]},"backends":{"type":"object","additionalProperties":{"$ref":"#/definitions/backend"},"examples":[{"cart":{"service":"cart"}}]},"tcp":{"type":"object","additionalProperties":{"$ref":"#/definitions/tcpRoute"},"examples":[{"orders":{"listener":"postgresql","service":"postgresql"}}]},"tests":{"type":"array","items":{"$ref":"#/definitions/test"},"minItems":0,"examples":[[{"request":"GET https://shop.example.com/cart","expect":{"route":"cart"}}]]}},"examples":[{"host":"shop.example.com","routes":{"storefront":{"pathPrefix":"/","service":"storefront"}}}],"definitions":{"route":{"title":"RouteEntry","type":"object","additionalProperties":false,"properties":{"host":{"type":["string","array"],"items":{"type":"string","examples":["shop.example.com"]},"minItems":1,"examples":["shop.example.com",["shop.example.com","*.shop.example.com"]]},"listener":{"type":["string","array"],"examples":["internal",["public","internal"]],"items":{"type":"string","examples":["internal"]},"minItems":1},"path":{"type":["string","array"],"items":{"type":"string","examples":["/basket"]},"minItems":1,"examples":["/basket",["/basket","/cart"]]},"pathPrefix":{"type":["string","array"],"items":{"type":"string","examples":["/api/cart"]},"minItems":1,"examples":["/api/cart",["/api/cart","/api/basket"]]},"pathRegex":{"type":"string","examples":["^/users/[0-9]+/photo"]},"priority":{"type":"integer","minimum":-1000000,"maximum":1000000,"examples":[10]},"methods":{"type":"array","items":{"type":"string","examples":["GET"]},"minItems":1,"examples":[["GET","HEAD"]]},"headers":{"type":"object","additionalProperties":{"type":["object","string"],"additionalProperties":false,"properties":{"startsWith":{"type":"string","examples":["curl/"]},"absent":{"type":"boolean","enum":[true],"examples":[true]}},"examples":["1",{"startsWith":"curl/"},{"absent":true}]},"examples":[{"X-Shop-Beta":"1"}]},"query":{"type":"object","additionalProperties":{"type":["object","string"],"additionalProperties":false,"properties":{"startsWith":{"type":"string","examples":["beta-"]},"absent":{"type":"boolean","enum":[true],"examples":[true]}},"examples":["2",{"startsWith":"beta-"},{"absent":true}]},"examples":[{"v":"2"}]},"service":{"type":"string","examples":["storefront"]},"backend":{"type":["string","object"],"additionalProperties":{"type":"integer","minimum":0,"maximum":100,"examples":[95]},"examples":["cart",{"cart":95,"cart-canary":5}]},"sticky":{"type":"object","additionalProperties":false,"properties":{"cookie":{"type":"string","examples":["cart_side"]}},"examples":[{"cookie":"cart_side"}],"required":["cookie"]},"redirect":{"type":"object","additionalProperties":false,"properties":{"scheme":{"type":"string","enum":["http","https"],"examples":["https"]},"host":{"type":"string","examples":["www.example.com","*.new.example.com"]},"port":{"type":"integer","minimum":1,"maximum":65535,"examples":[8443]},"path":{"type":"string","examples":["/cart","/articles/$2"]},"replacePrefix":{"type":"string","examples":["/new"]},"query":{"type":"string","examples":["from=old","id=$1"]},"fragment":{"type":"string","examples":["install"]},"keepQuery":{"type":"boolean","examples":[false]},"status":{"type":"integer","enum":[301,302,303,307,308],"examples":[301]}},"examples":[{"path":"/cart","status":301}]},"return":{"type":"object","additionalProperties":false,"properties":{"status":{"type":"integer","minimum":200,"maximum":599,"examples":[403]},"body":{"type":"string","examples":["nothing to see here"]},"file":{"type":"string","examples":["pages/closed.html"]},"contentType":{"type":"string","examples":["text/html; charset=utf-8"]}},"examples":[{"status":403,"body":"nothing to see here"}],"required":["status"]},"rewrite":{"type":"object","additionalProperties":false,"properties":{"replacePrefix":{"type":"string","examples":["/cart"]},"replacePath":{"type":"string","examples":["/index.html","/articles/$2"]},"host":{"type":"string","examples":["cart.internal.example.com"]}},"examples":[{"replacePrefix":"/"}]},"requestHeaders":{"type":"object","additionalProperties":false,"properties":{"set":{"type":"object","additionalProperties":{"type":"string","examples":["1"]},"examples":[{"X-Shop":"1"}]},"secrets":{"type":"object","additionalProperties":{"type":"string","examples":["partner"]},"examples":[{"X-Api-Key":"partner"}]},"add":{"type":"object","additionalProperties":{"type":"string","examples":["Accept"]},"examples":[{"Vary":"Accept"}]},"remove":{"type":"array","items":{"type":"string","examples":["X-Debug"]},"minItems":1,"examples":[["X-Debug"]]}},"examples":[{"set":{"X-Shop":"1"},"remove":["X-Debug"]}]},"responseHeaders":{"type":"object","additionalProperties":false,"properties":{"set":{"type":"object","additionalProperties":{"type":"string","examples":["1"]},"examples":[{"X-Shop":"1"}]},"add":{"type":"object","additionalProperties":{"type":"string","examples":["Accept"]},"examples":[{"Vary":"Accept"}]},"remove":{"type":"array","items":{"type":"string","examples":["X-Debug"]},"minItems":1,"examples":[["X-Debug"]]}},"examples":[{"set":{"X-Shop":"1"},"remove":["X-Debug"]}]},"auth":{"type":"string","examples":["ops"]},"timeout":{"type":"object","additionalProperties":false,"properties":{"server":{"type":"string","examples":["30s"]},"tunnel":{"type":"string","examples":["1h"]}},"examples":[{"server":"30s"}]},"log":{"type":"string","examples":["10%"]},"allow":{"type":["object","string"],"additionalProperties":false,"required":["src"],"properties":{"src":{"type":"array","items":{"type":"string","examples":["office"]},"minItems":1,"examples":[["office","10.20.0.0/16","2001:db8:20::/48"]]}},"examples":[{"src":["office","10.20.0.0/16"]},"all"]},"deny":{"type":["object","string"],"additionalProperties":false,"required":["src"],"properties":{"src":{"type":"array","items":{"type":"string","examples":["scanners"]},"minItems":1,"examples":[["scanners","198.51.100.0/24"]]}},"examples":[{"src":["scanners"]},"none"]},"encodedSlashes":{"type":"string","enum":["refuse","pass"],"examples":["refuse"]},"cookies":{"type":"object","additionalProperties":{"type":["object","string"],"additionalProperties":false,"properties":{"startsWith":{"type":"string","examples":["b-"]},"absent":{"type":"boolean","enum":[true],"examples":[true]}},"examples":["b",{"startsWith":"b-"},{"absent":true}]},"examples":[{"side":"b"}]},"src":{"type":"array","items":{"type":"string","examples":["10.0.0.0/8"]},"minItems":1,"examples":[["10.0.0.0/8","2001:db8::/32"]]}},"examples":[{"pathPrefix":"/api/cart","service":"cart"}]},"redirects":{"title":"RedirectsEntry","type":"object","additionalProperties":false,"properties":{"file":{"type":"string","examples":["moved.csv"]},"from":{"type":"string","examples":["/old/*"]},"to":{"type":"string","examples":["https://www.example.com/new/*"]},"status":{"type":"integer","enum":[301,302,303,307,308],"examples":[301]},"keepQuery":{"type":"boolean","examples":[false]},"listener":{"type":["string","array"],"examples":["internal",["public","internal"]],"items":{"type":"string","examples":["internal"]},"minItems":1}},"examples":[{"file":"moved.csv","status":301}]},"backend":{"title":"BackendEntry","type":"object","additionalProperties":false,"properties":{"service":{"type":"string","examples":["cart"]},"tags":{"type":"array","items":{"type":"string","examples":["canary"]},"minItems":1,"examples":[["canary"]]},"withoutTags":{"type":"array","items":{"type":"string","examples":["canary"]},"minItems":1,"examples":[["canary"]]},"datacenter":{"type":"string","examples":["east"]},"weights":{"type":"string","enum":["consul"],"examples":["consul"]},"servers":{"type":"array","items":{"type":"string","examples":["10.0.0.7:8080"]},"minItems":1,"examples":[["10.0.0.7:8080","[2001:db8::7]:8080"]]},"fallback":{"type":"string","examples":["cart-static"]},"backup":{"title":"BackupEntry","type":"object","additionalProperties":false,"properties":{"tag":{"type":"string","examples":["standby"]},"service":{"type":"string","examples":["cart-standby"]},"servers":{"type":"array","items":{"type":"string","examples":["10.0.0.9:8080"]},"minItems":1,"examples":[["10.0.0.9:8080"]]}},"examples":[{"tag":"standby"},{"servers":["10.0.0.9:8080"]}]},"balance":{"type":"string","examples":["leastconn"]},"check":{"title":"CheckEntry","type":["object","string"],"additionalProperties":false,"properties":{"get":{"type":"string","examples":["/healthz"]},"head":{"type":"string","examples":["/healthz"]},"host":{"type":"string","examples":["cart.example.com"]},"headers":{"type":"object","additionalProperties":{"type":"string","examples":["1"]},"examples":[{"X-Probe":"1"}]},"expect":{"type":["string","integer","array"],"minimum":100,"maximum":599,"items":{"type":["string","integer"],"minimum":100,"maximum":599,"examples":[200,"200-299"]},"minItems":1,"examples":[200,"200-299",[200,"300-303"]]},"expectBody":{"type":"string","examples":["\"status\":\"ok\""]},"every":{"type":"string","examples":["5s"]},"rise":{"type":"integer","minimum":1,"maximum":100,"examples":[2]},"fall":{"type":"integer","minimum":1,"maximum":100,"examples":[3]},"port":{"type":"integer","minimum":1,"maximum":65535,"examples":[9000]}},"examples":["GET /healthz",{"get":"/healthz","expect":200,"every":"5s"}]},"timeout":{"type":"object","additionalProperties":false,"properties":{"connect":{"type":"string","examples":["2s"]},"server":{"type":"string","examples":["30s"]},"queue":{"type":"string","examples":["5s"]},"tunnel":{"type":"string","examples":["1h"]},"check":{"type":"string","examples":["2s"]}},"examples":[{"server":"10s"}]},"retries":{"type":"integer","minimum":0,"maximum":100,"examples":[2]},"retryOn":{"type":"array","items":{"enum":["conn-failure","empty-response","junk-response","response-timeout",425,500,502,503,504],"examples":["conn-failure",503]},"examples":[["conn-failure"]]},"maxconn":{"type":"integer","minimum":1,"maximum":1000000,"examples":[100]},"slowStart":{"type":"string","examples":["30s"]},"tls":{"title":"ServerTlsEntry","type":"object","additionalProperties":false,"properties":{"ca":{"type":"string","examples":["internal"]},"name":{"type":"string","examples":["cart.example.com"]},"sni":{"type":"string","examples":["cart.example.com"]},"certificate":{"type":"string","examples":["cart-client"]},"verify":{"type":"string","enum":["name","authority","none"],"examples":["authority"]}},"examples":[{"name":"cart.example.com"},{"ca":"internal","name":"cart.example.com"}]},"http2":{"type":"boolean","examples":[true]},"proxyProtocol":{"type":"string","enum":["v1","v2"],"examples":["v2"]},"haproxy":{"type":"string","examples":["http-response set-header Cache-Control no-store if { status 200 }"]}},"examples":[{"service":"cart","check":"GET /healthz"}]},"tcpRoute":{"title":"TcpEntry","type":"object","additionalProperties":false,"properties":{"listener":{"type":"string","examples":["postgresql"]},"service":{"type":"string","examples":["postgresql"]},"backend":{"type":"string","examples":["orders-db"]}},"examples":[{"listener":"postgresql","service":"postgresql"}],"required":["listener"]},"test":{"title":"TestEntry","type":"object","additionalProperties":false,"required":["request"],"properties":{"request":{"type":"string","examples":["GET https://shop.example.com/api/cart/items?id=7"]},"listener":{"type":"string","examples":["internal"]},"headers":{"type":"object","additionalProperties":{"type":["string","array"],"items":{"type":"string","examples":["1"]},"minItems":0,"examples":["1"]},"examples":[{"X-Shop-Beta":"1"}]},"from":{"type":"string","examples":["203.0.113.7"]},"body":{"type":"string","examples":["{\"item\": 7}"]},"instances":{"type":"object","additionalProperties":{"type":"integer","minimum":0,"maximum":16,"examples":[0]},"examples":[{"cart":0}]},"expect":{"title":"TestExpectation","type":"object","additionalProperties":false,"properties":{"route":{"type":"string","examples":["cart"]},"backend":{"type":"string","examples":["cart"]},"status":{"type":"integer","minimum":200,"maximum":599,"examples":[301]},"location":{"type":"string","examples":["https://shop.example.com/cart?from=mail"]},"path":{"type":"string","examples":["/cart/items"]},"query":{"type":"string","examples":["id=7"]},"requestHeaders":{"type":"object","additionalProperties":{"type":["string","array"],"items":{"type":"string","examples":["1"]},"minItems":0,"examples":["1"]},"examples":[{"X-Shop":"1"}]},"responseHeaders":{"type":"object","additionalProperties":{"type":["string","array"],"items":{"type":"string","examples":["no-store"]},"minItems":0,"examples":["no-store"]},"examples":[{"Cache-Control":"no-store"}]}},"examples":[{"route":"cart","path":"/cart/items"}]}},"examples":[{"request":"GET https://shop.example.com/cart","expect":{"route":"cart"}}]}}};
const schema12 = {"title":"RouteEntry","type":"object","additionalProperties":false,"properties":{"host":{"type":["string","array"],"items":{"type":"string","examples":["shop.example.com"]},"minItems":1,"examples":["shop.example.com",["shop.example.com","*.shop.example.com"]]},"listener":{"type":["string","array"],"examples":["internal",["public","internal"]],"items":{"type":"string","examples":["internal"]},"minItems":1},"path":{"type":["string","array"],"items":{"type":"string","examples":["/basket"]},"minItems":1,"examples":["/basket",["/basket","/cart"]]},"pathPrefix":{"type":["string","array"],"items":{"type":"string","examples":["/api/cart"]},"minItems":1,"examples":["/api/cart",["/api/cart","/api/basket"]]},"pathRegex":{"type":"string","examples":["^/users/[0-9]+/photo"]},"priority":{"type":"integer","minimum":-1000000,"maximum":1000000,"examples":[10]},"methods":{"type":"array","items":{"type":"string","examples":["GET"]},"minItems":1,"examples":[["GET","HEAD"]]},"headers":{"type":"object","additionalProperties":{"type":["object","string"],"additionalProperties":false,"properties":{"startsWith":{"type":"string","examples":["curl/"]},"absent":{"type":"boolean","enum":[true],"examples":[true]}},"examples":["1",{"startsWith":"curl/"},{"absent":true}]},"examples":[{"X-Shop-Beta":"1"}]},"query":{"type":"object","additionalProperties":{"type":["object","string"],"additionalProperties":false,"properties":{"startsWith":{"type":"string","examples":["beta-"]},"absent":{"type":"boolean","enum":[true],"examples":[true]}},"examples":["2",{"startsWith":"beta-"},{"absent":true}]},"examples":[{"v":"2"}]},"service":{"type":"string","examples":["storefront"]},"backend":{"type":["string","object"],"additionalProperties":{"type":"integer","minimum":0,"maximum":100,"examples":[95]},"examples":["cart",{"cart":95,"cart-canary":5}]},"sticky":{"type":"object","additionalProperties":false,"properties":{"cookie":{"type":"string","examples":["cart_side"]}},"examples":[{"cookie":"cart_side"}],"required":["cookie"]},"redirect":{"type":"object","additionalProperties":false,"properties":{"scheme":{"type":"string","enum":["http","https"],"examples":["https"]},"host":{"type":"string","examples":["www.example.com","*.new.example.com"]},"port":{"type":"integer","minimum":1,"maximum":65535,"examples":[8443]},"path":{"type":"string","examples":["/cart","/articles/$2"]},"replacePrefix":{"type":"string","examples":["/new"]},"query":{"type":"string","examples":["from=old","id=$1"]},"fragment":{"type":"string","examples":["install"]},"keepQuery":{"type":"boolean","examples":[false]},"status":{"type":"integer","enum":[301,302,303,307,308],"examples":[301]}},"examples":[{"path":"/cart","status":301}]},"return":{"type":"object","additionalProperties":false,"properties":{"status":{"type":"integer","minimum":200,"maximum":599,"examples":[403]},"body":{"type":"string","examples":["nothing to see here"]},"file":{"type":"string","examples":["pages/closed.html"]},"contentType":{"type":"string","examples":["text/html; charset=utf-8"]}},"examples":[{"status":403,"body":"nothing to see here"}],"required":["status"]},"rewrite":{"type":"object","additionalProperties":false,"properties":{"replacePrefix":{"type":"string","examples":["/cart"]},"replacePath":{"type":"string","examples":["/index.html","/articles/$2"]},"host":{"type":"string","examples":["cart.internal.example.com"]}},"examples":[{"replacePrefix":"/"}]},"requestHeaders":{"type":"object","additionalProperties":false,"properties":{"set":{"type":"object","additionalProperties":{"type":"string","examples":["1"]},"examples":[{"X-Shop":"1"}]},"secrets":{"type":"object","additionalProperties":{"type":"string","examples":["partner"]},"examples":[{"X-Api-Key":"partner"}]},"add":{"type":"object","additionalProperties":{"type":"string","examples":["Accept"]},"examples":[{"Vary":"Accept"}]},"remove":{"type":"array","items":{"type":"string","examples":["X-Debug"]},"minItems":1,"examples":[["X-Debug"]]}},"examples":[{"set":{"X-Shop":"1"},"remove":["X-Debug"]}]},"responseHeaders":{"type":"object","additionalProperties":false,"properties":{"set":{"type":"object","additionalProperties":{"type":"string","examples":["1"]},"examples":[{"X-Shop":"1"}]},"add":{"type":"object","additionalProperties":{"type":"string","examples":["Accept"]},"examples":[{"Vary":"Accept"}]},"remove":{"type":"array","items":{"type":"string","examples":["X-Debug"]},"minItems":1,"examples":[["X-Debug"]]}},"examples":[{"set":{"X-Shop":"1"},"remove":["X-Debug"]}]},"auth":{"type":"string","examples":["ops"]},"timeout":{"type":"object","additionalProperties":false,"properties":{"server":{"type":"string","examples":["30s"]},"tunnel":{"type":"string","examples":["1h"]}},"examples":[{"server":"30s"}]},"log":{"type":"string","examples":["10%"]},"allow":{"type":["object","string"],"additionalProperties":false,"required":["src"],"properties":{"src":{"type":"array","items":{"type":"string","examples":["office"]},"minItems":1,"examples":[["office","10.20.0.0/16","2001:db8:20::/48"]]}},"examples":[{"src":["office","10.20.0.0/16"]},"all"]},"deny":{"type":["object","string"],"additionalProperties":false,"required":["src"],"properties":{"src":{"type":"array","items":{"type":"string","examples":["scanners"]},"minItems":1,"examples":[["scanners","198.51.100.0/24"]]}},"examples":[{"src":["scanners"]},"none"]},"encodedSlashes":{"type":"string","enum":["refuse","pass"],"examples":["refuse"]},"cookies":{"type":"object","additionalProperties":{"type":["object","string"],"additionalProperties":false,"properties":{"startsWith":{"type":"string","examples":["b-"]},"absent":{"type":"boolean","enum":[true],"examples":[true]}},"examples":["b",{"startsWith":"b-"},{"absent":true}]},"examples":[{"side":"b"}]},"src":{"type":"array","items":{"type":"string","examples":["10.0.0.0/8"]},"minItems":1,"examples":[["10.0.0.0/8","2001:db8::/32"]]}},"examples":[{"pathPrefix":"/api/cart","service":"cart"}]};
const schema13 = {"title":"RedirectsEntry","type":"object","additionalProperties":false,"properties":{"file":{"type":"string","examples":["moved.csv"]},"from":{"type":"string","examples":["/old/*"]},"to":{"type":"string","examples":["https://www.example.com/new/*"]},"status":{"type":"integer","enum":[301,302,303,307,308],"examples":[301]},"keepQuery":{"type":"boolean","examples":[false]},"listener":{"type":["string","array"],"examples":["internal",["public","internal"]],"items":{"type":"string","examples":["internal"]},"minItems":1}},"examples":[{"file":"moved.csv","status":301}]};
const schema14 = {"title":"BackendEntry","type":"object","additionalProperties":false,"properties":{"service":{"type":"string","examples":["cart"]},"tags":{"type":"array","items":{"type":"string","examples":["canary"]},"minItems":1,"examples":[["canary"]]},"withoutTags":{"type":"array","items":{"type":"string","examples":["canary"]},"minItems":1,"examples":[["canary"]]},"datacenter":{"type":"string","examples":["east"]},"weights":{"type":"string","enum":["consul"],"examples":["consul"]},"servers":{"type":"array","items":{"type":"string","examples":["10.0.0.7:8080"]},"minItems":1,"examples":[["10.0.0.7:8080","[2001:db8::7]:8080"]]},"fallback":{"type":"string","examples":["cart-static"]},"backup":{"title":"BackupEntry","type":"object","additionalProperties":false,"properties":{"tag":{"type":"string","examples":["standby"]},"service":{"type":"string","examples":["cart-standby"]},"servers":{"type":"array","items":{"type":"string","examples":["10.0.0.9:8080"]},"minItems":1,"examples":[["10.0.0.9:8080"]]}},"examples":[{"tag":"standby"},{"servers":["10.0.0.9:8080"]}]},"balance":{"type":"string","examples":["leastconn"]},"check":{"title":"CheckEntry","type":["object","string"],"additionalProperties":false,"properties":{"get":{"type":"string","examples":["/healthz"]},"head":{"type":"string","examples":["/healthz"]},"host":{"type":"string","examples":["cart.example.com"]},"headers":{"type":"object","additionalProperties":{"type":"string","examples":["1"]},"examples":[{"X-Probe":"1"}]},"expect":{"type":["string","integer","array"],"minimum":100,"maximum":599,"items":{"type":["string","integer"],"minimum":100,"maximum":599,"examples":[200,"200-299"]},"minItems":1,"examples":[200,"200-299",[200,"300-303"]]},"expectBody":{"type":"string","examples":["\"status\":\"ok\""]},"every":{"type":"string","examples":["5s"]},"rise":{"type":"integer","minimum":1,"maximum":100,"examples":[2]},"fall":{"type":"integer","minimum":1,"maximum":100,"examples":[3]},"port":{"type":"integer","minimum":1,"maximum":65535,"examples":[9000]}},"examples":["GET /healthz",{"get":"/healthz","expect":200,"every":"5s"}]},"timeout":{"type":"object","additionalProperties":false,"properties":{"connect":{"type":"string","examples":["2s"]},"server":{"type":"string","examples":["30s"]},"queue":{"type":"string","examples":["5s"]},"tunnel":{"type":"string","examples":["1h"]},"check":{"type":"string","examples":["2s"]}},"examples":[{"server":"10s"}]},"retries":{"type":"integer","minimum":0,"maximum":100,"examples":[2]},"retryOn":{"type":"array","items":{"enum":["conn-failure","empty-response","junk-response","response-timeout",425,500,502,503,504],"examples":["conn-failure",503]},"examples":[["conn-failure"]]},"maxconn":{"type":"integer","minimum":1,"maximum":1000000,"examples":[100]},"slowStart":{"type":"string","examples":["30s"]},"tls":{"title":"ServerTlsEntry","type":"object","additionalProperties":false,"properties":{"ca":{"type":"string","examples":["internal"]},"name":{"type":"string","examples":["cart.example.com"]},"sni":{"type":"string","examples":["cart.example.com"]},"certificate":{"type":"string","examples":["cart-client"]},"verify":{"type":"string","enum":["name","authority","none"],"examples":["authority"]}},"examples":[{"name":"cart.example.com"},{"ca":"internal","name":"cart.example.com"}]},"http2":{"type":"boolean","examples":[true]},"proxyProtocol":{"type":"string","enum":["v1","v2"],"examples":["v2"]},"haproxy":{"type":"string","examples":["http-response set-header Cache-Control no-store if { status 200 }"]}},"examples":[{"service":"cart","check":"GET /healthz"}]};
const schema15 = {"title":"TcpEntry","type":"object","additionalProperties":false,"properties":{"listener":{"type":"string","examples":["postgresql"]},"service":{"type":"string","examples":["postgresql"]},"backend":{"type":"string","examples":["orders-db"]}},"examples":[{"listener":"postgresql","service":"postgresql"}],"required":["listener"]};
const schema16 = {"title":"TestEntry","type":"object","additionalProperties":false,"required":["request"],"properties":{"request":{"type":"string","examples":["GET https://shop.example.com/api/cart/items?id=7"]},"listener":{"type":"string","examples":["internal"]},"headers":{"type":"object","additionalProperties":{"type":["string","array"],"items":{"type":"string","examples":["1"]},"minItems":0,"examples":["1"]},"examples":[{"X-Shop-Beta":"1"}]},"from":{"type":"string","examples":["203.0.113.7"]},"body":{"type":"string","examples":["{\"item\": 7}"]},"instances":{"type":"object","additionalProperties":{"type":"integer","minimum":0,"maximum":16,"examples":[0]},"examples":[{"cart":0}]},"expect":{"title":"TestExpectation","type":"object","additionalProperties":false,"properties":{"route":{"type":"string","examples":["cart"]},"backend":{"type":"string","examples":["cart"]},"status":{"type":"integer","minimum":200,"maximum":599,"examples":[301]},"location":{"type":"string","examples":["https://shop.example.com/cart?from=mail"]},"path":{"type":"string","examples":["/cart/items"]},"query":{"type":"string","examples":["id=7"]},"requestHeaders":{"type":"object","additionalProperties":{"type":["string","array"],"items":{"type":"string","examples":["1"]},"minItems":0,"examples":["1"]},"examples":[{"X-Shop":"1"}]},"responseHeaders":{"type":"object","additionalProperties":{"type":["string","array"],"items":{"type":"string","examples":["no-store"]},"minItems":0,"examples":["no-store"]},"examples":[{"Cache-Control":"no-store"}]}},"examples":[{"route":"cart","path":"/cart/items"}]}},"examples":[{"request":"GET https://shop.example.com/cart","expect":{"route":"cart"}}]};
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
if(data.host !== undefined){
let data0 = data.host;
if((typeof data0 !== "string") && (!(Array.isArray(data0)))){
const err1 = {instancePath:instancePath+"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type: schema11.properties.host.type},schema:schema11.properties.host.type,parentSchema:schema11.properties.host,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(Array.isArray(data0)){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/host",schemaPath:"#/properties/host/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema11.properties.host,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/host/" + i0,schemaPath:"#/properties/host/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.host.items.type,parentSchema:schema11.properties.host.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
if(data.listener !== undefined){
let data2 = data.listener;
if((typeof data2 !== "string") && (!(Array.isArray(data2)))){
const err4 = {instancePath:instancePath+"/listener",schemaPath:"#/properties/listener/type",keyword:"type",params:{type: schema11.properties.listener.type},schema:schema11.properties.listener.type,parentSchema:schema11.properties.listener,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(Array.isArray(data2)){
if(data2.length < 1){
const err5 = {instancePath:instancePath+"/listener",schemaPath:"#/properties/listener/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema11.properties.listener,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 !== "string"){
const err6 = {instancePath:instancePath+"/listener/" + i1,schemaPath:"#/properties/listener/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.listener.items.type,parentSchema:schema11.properties.listener.items,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
if(data.allow !== undefined){
let data4 = data.allow;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (typeof data4 !== "string")){
const err7 = {instancePath:instancePath+"/allow",schemaPath:"#/properties/allow/type",keyword:"type",params:{type: schema11.properties.allow.type},schema:schema11.properties.allow.type,parentSchema:schema11.properties.allow,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.src === undefined){
const err8 = {instancePath:instancePath+"/allow",schemaPath:"#/properties/allow/required",keyword:"required",params:{missingProperty: "src"},schema:schema11.properties.allow.required,parentSchema:schema11.properties.allow,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data4){
if(!(key1 === "src")){
const err9 = {instancePath:instancePath+"/allow",schemaPath:"#/properties/allow/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema11.properties.allow,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data4.src !== undefined){
let data5 = data4.src;
if(Array.isArray(data5)){
if(data5.length < 1){
const err10 = {instancePath:instancePath+"/allow/src",schemaPath:"#/properties/allow/properties/src/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema11.properties.allow.properties.src,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
let data6 = data5[i2];
if(typeof data6 !== "string"){
const err11 = {instancePath:instancePath+"/allow/src/" + i2,schemaPath:"#/properties/allow/properties/src/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.allow.properties.src.items.type,parentSchema:schema11.properties.allow.properties.src.items,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/allow/src",schemaPath:"#/properties/allow/properties/src/type",keyword:"type",params:{type: "array"},schema:schema11.properties.allow.properties.src.type,parentSchema:schema11.properties.allow.properties.src,data:data5};
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
if(data.deny !== undefined){
let data7 = data.deny;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (typeof data7 !== "string")){
const err13 = {instancePath:instancePath+"/deny",schemaPath:"#/properties/deny/type",keyword:"type",params:{type: schema11.properties.deny.type},schema:schema11.properties.deny.type,parentSchema:schema11.properties.deny,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.src === undefined){
const err14 = {instancePath:instancePath+"/deny",schemaPath:"#/properties/deny/required",keyword:"required",params:{missingProperty: "src"},schema:schema11.properties.deny.required,parentSchema:schema11.properties.deny,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key2 in data7){
if(!(key2 === "src")){
const err15 = {instancePath:instancePath+"/deny",schemaPath:"#/properties/deny/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema11.properties.deny,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data7.src !== undefined){
let data8 = data7.src;
if(Array.isArray(data8)){
if(data8.length < 1){
const err16 = {instancePath:instancePath+"/deny/src",schemaPath:"#/properties/deny/properties/src/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema11.properties.deny.properties.src,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len3 = data8.length;
for(let i3=0; i3<len3; i3++){
let data9 = data8[i3];
if(typeof data9 !== "string"){
const err17 = {instancePath:instancePath+"/deny/src/" + i3,schemaPath:"#/properties/deny/properties/src/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.deny.properties.src.items.type,parentSchema:schema11.properties.deny.properties.src.items,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/deny/src",schemaPath:"#/properties/deny/properties/src/type",keyword:"type",params:{type: "array"},schema:schema11.properties.deny.properties.src.type,parentSchema:schema11.properties.deny.properties.src,data:data8};
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
}
if(data.requestHeaders !== undefined){
let data10 = data.requestHeaders;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key3 in data10){
if(!((((key3 === "set") || (key3 === "secrets")) || (key3 === "add")) || (key3 === "remove"))){
const err19 = {instancePath:instancePath+"/requestHeaders",schemaPath:"#/properties/requestHeaders/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema11.properties.requestHeaders,data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data10.set !== undefined){
let data11 = data10.set;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key4 in data11){
let data12 = data11[key4];
if(typeof data12 !== "string"){
const err20 = {instancePath:instancePath+"/requestHeaders/set/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/requestHeaders/properties/set/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema11.properties.requestHeaders.properties.set.additionalProperties.type,parentSchema:schema11.properties.requestHeaders.properties.set.additionalProperties,data:data12};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/requestHeaders/set",schemaPath:"#/properties/requestHeaders/properties/set/type",keyword:"type",params:{type: "object"},schema:schema11.properties.requestHeaders.properties.set.type,parentSchema:schema11.properties.requestHeaders.properties.set,data:data11};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data10.secrets !== undefined){
let data13 = data10.secrets;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key5 in data13){
let data14 = data13[key5];
if(typeof data14 !== "string"){
const err22 = {instancePath:instancePath+"/requestHeaders/secrets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/requestHeaders/properties/secrets/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema11.properties.requestHeaders.properties.secrets.additionalProperties.type,parentSchema:schema11.properties.requestHeaders.properties.secrets.additionalProperties,data:data14};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/requestHeaders/secrets",schemaPath:"#/properties/requestHeaders/properties/secrets/type",keyword:"type",params:{type: "object"},schema:schema11.properties.requestHeaders.properties.secrets.type,parentSchema:schema11.properties.requestHeaders.properties.secrets,data:data13};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data10.add !== undefined){
let data15 = data10.add;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key6 in data15){
let data16 = data15[key6];
if(typeof data16 !== "string"){
const err24 = {instancePath:instancePath+"/requestHeaders/add/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/requestHeaders/properties/add/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema11.properties.requestHeaders.properties.add.additionalProperties.type,parentSchema:schema11.properties.requestHeaders.properties.add.additionalProperties,data:data16};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/requestHeaders/add",schemaPath:"#/properties/requestHeaders/properties/add/type",keyword:"type",params:{type: "object"},schema:schema11.properties.requestHeaders.properties.add.type,parentSchema:schema11.properties.requestHeaders.properties.add,data:data15};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data10.remove !== undefined){
let data17 = data10.remove;
if(Array.isArray(data17)){
if(data17.length < 1){
const err26 = {instancePath:instancePath+"/requestHeaders/remove",schemaPath:"#/properties/requestHeaders/properties/remove/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema11.properties.requestHeaders.properties.remove,data:data17};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
const len4 = data17.length;
for(let i4=0; i4<len4; i4++){
let data18 = data17[i4];
if(typeof data18 !== "string"){
const err27 = {instancePath:instancePath+"/requestHeaders/remove/" + i4,schemaPath:"#/properties/requestHeaders/properties/remove/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.requestHeaders.properties.remove.items.type,parentSchema:schema11.properties.requestHeaders.properties.remove.items,data:data18};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/requestHeaders/remove",schemaPath:"#/properties/requestHeaders/properties/remove/type",keyword:"type",params:{type: "array"},schema:schema11.properties.requestHeaders.properties.remove.type,parentSchema:schema11.properties.requestHeaders.properties.remove,data:data17};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/requestHeaders",schemaPath:"#/properties/requestHeaders/type",keyword:"type",params:{type: "object"},schema:schema11.properties.requestHeaders.type,parentSchema:schema11.properties.requestHeaders,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.responseHeaders !== undefined){
let data19 = data.responseHeaders;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key7 in data19){
if(!(((key7 === "set") || (key7 === "add")) || (key7 === "remove"))){
const err30 = {instancePath:instancePath+"/responseHeaders",schemaPath:"#/properties/responseHeaders/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema11.properties.responseHeaders,data:data19};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data19.set !== undefined){
let data20 = data19.set;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key8 in data20){
let data21 = data20[key8];
if(typeof data21 !== "string"){
const err31 = {instancePath:instancePath+"/responseHeaders/set/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/responseHeaders/properties/set/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema11.properties.responseHeaders.properties.set.additionalProperties.type,parentSchema:schema11.properties.responseHeaders.properties.set.additionalProperties,data:data21};
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
const err32 = {instancePath:instancePath+"/responseHeaders/set",schemaPath:"#/properties/responseHeaders/properties/set/type",keyword:"type",params:{type: "object"},schema:schema11.properties.responseHeaders.properties.set.type,parentSchema:schema11.properties.responseHeaders.properties.set,data:data20};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data19.add !== undefined){
let data22 = data19.add;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key9 in data22){
let data23 = data22[key9];
if(typeof data23 !== "string"){
const err33 = {instancePath:instancePath+"/responseHeaders/add/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/responseHeaders/properties/add/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema11.properties.responseHeaders.properties.add.additionalProperties.type,parentSchema:schema11.properties.responseHeaders.properties.add.additionalProperties,data:data23};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/responseHeaders/add",schemaPath:"#/properties/responseHeaders/properties/add/type",keyword:"type",params:{type: "object"},schema:schema11.properties.responseHeaders.properties.add.type,parentSchema:schema11.properties.responseHeaders.properties.add,data:data22};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data19.remove !== undefined){
let data24 = data19.remove;
if(Array.isArray(data24)){
if(data24.length < 1){
const err35 = {instancePath:instancePath+"/responseHeaders/remove",schemaPath:"#/properties/responseHeaders/properties/remove/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema11.properties.responseHeaders.properties.remove,data:data24};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
const len5 = data24.length;
for(let i5=0; i5<len5; i5++){
let data25 = data24[i5];
if(typeof data25 !== "string"){
const err36 = {instancePath:instancePath+"/responseHeaders/remove/" + i5,schemaPath:"#/properties/responseHeaders/properties/remove/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.responseHeaders.properties.remove.items.type,parentSchema:schema11.properties.responseHeaders.properties.remove.items,data:data25};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/responseHeaders/remove",schemaPath:"#/properties/responseHeaders/properties/remove/type",keyword:"type",params:{type: "array"},schema:schema11.properties.responseHeaders.properties.remove.type,parentSchema:schema11.properties.responseHeaders.properties.remove,data:data24};
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
else {
const err38 = {instancePath:instancePath+"/responseHeaders",schemaPath:"#/properties/responseHeaders/type",keyword:"type",params:{type: "object"},schema:schema11.properties.responseHeaders.type,parentSchema:schema11.properties.responseHeaders,data:data19};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.routes !== undefined){
let data26 = data.routes;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key10 in data26){
let data27 = data26[key10];
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key11 in data27){
if(!(func2.call(schema12.properties, key11))){
const err39 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/route/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},schema:false,parentSchema:schema12,data:data27};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data27.host !== undefined){
let data28 = data27.host;
if((typeof data28 !== "string") && (!(Array.isArray(data28)))){
const err40 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/host",schemaPath:"#/definitions/route/properties/host/type",keyword:"type",params:{type: schema12.properties.host.type},schema:schema12.properties.host.type,parentSchema:schema12.properties.host,data:data28};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(Array.isArray(data28)){
if(data28.length < 1){
const err41 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/host",schemaPath:"#/definitions/route/properties/host/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema12.properties.host,data:data28};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
const len6 = data28.length;
for(let i6=0; i6<len6; i6++){
let data29 = data28[i6];
if(typeof data29 !== "string"){
const err42 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/host/" + i6,schemaPath:"#/definitions/route/properties/host/items/type",keyword:"type",params:{type: "string"},schema:schema12.properties.host.items.type,parentSchema:schema12.properties.host.items,data:data29};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
}
if(data27.listener !== undefined){
let data30 = data27.listener;
if((typeof data30 !== "string") && (!(Array.isArray(data30)))){
const err43 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/listener",schemaPath:"#/definitions/route/properties/listener/type",keyword:"type",params:{type: schema12.properties.listener.type},schema:schema12.properties.listener.type,parentSchema:schema12.properties.listener,data:data30};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(Array.isArray(data30)){
if(data30.length < 1){
const err44 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/listener",schemaPath:"#/definitions/route/properties/listener/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema12.properties.listener,data:data30};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
const len7 = data30.length;
for(let i7=0; i7<len7; i7++){
let data31 = data30[i7];
if(typeof data31 !== "string"){
const err45 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/listener/" + i7,schemaPath:"#/definitions/route/properties/listener/items/type",keyword:"type",params:{type: "string"},schema:schema12.properties.listener.items.type,parentSchema:schema12.properties.listener.items,data:data31};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
}
if(data27.path !== undefined){
let data32 = data27.path;
if((typeof data32 !== "string") && (!(Array.isArray(data32)))){
const err46 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/path",schemaPath:"#/definitions/route/properties/path/type",keyword:"type",params:{type: schema12.properties.path.type},schema:schema12.properties.path.type,parentSchema:schema12.properties.path,data:data32};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(Array.isArray(data32)){
if(data32.length < 1){
const err47 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/path",schemaPath:"#/definitions/route/properties/path/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema12.properties.path,data:data32};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
const len8 = data32.length;
for(let i8=0; i8<len8; i8++){
let data33 = data32[i8];
if(typeof data33 !== "string"){
const err48 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/path/" + i8,schemaPath:"#/definitions/route/properties/path/items/type",keyword:"type",params:{type: "string"},schema:schema12.properties.path.items.type,parentSchema:schema12.properties.path.items,data:data33};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
}
if(data27.pathPrefix !== undefined){
let data34 = data27.pathPrefix;
if((typeof data34 !== "string") && (!(Array.isArray(data34)))){
const err49 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/pathPrefix",schemaPath:"#/definitions/route/properties/pathPrefix/type",keyword:"type",params:{type: schema12.properties.pathPrefix.type},schema:schema12.properties.pathPrefix.type,parentSchema:schema12.properties.pathPrefix,data:data34};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(Array.isArray(data34)){
if(data34.length < 1){
const err50 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/pathPrefix",schemaPath:"#/definitions/route/properties/pathPrefix/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema12.properties.pathPrefix,data:data34};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
const len9 = data34.length;
for(let i9=0; i9<len9; i9++){
let data35 = data34[i9];
if(typeof data35 !== "string"){
const err51 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/pathPrefix/" + i9,schemaPath:"#/definitions/route/properties/pathPrefix/items/type",keyword:"type",params:{type: "string"},schema:schema12.properties.pathPrefix.items.type,parentSchema:schema12.properties.pathPrefix.items,data:data35};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
}
if(data27.pathRegex !== undefined){
let data36 = data27.pathRegex;
if(typeof data36 !== "string"){
const err52 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/pathRegex",schemaPath:"#/definitions/route/properties/pathRegex/type",keyword:"type",params:{type: "string"},schema:schema12.properties.pathRegex.type,parentSchema:schema12.properties.pathRegex,data:data36};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data27.priority !== undefined){
let data37 = data27.priority;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
const err53 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/priority",schemaPath:"#/definitions/route/properties/priority/type",keyword:"type",params:{type: "integer"},schema:schema12.properties.priority.type,parentSchema:schema12.properties.priority,data:data37};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > 1000000 || isNaN(data37)){
const err54 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/priority",schemaPath:"#/definitions/route/properties/priority/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},schema:1000000,parentSchema:schema12.properties.priority,data:data37};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data37 < -1000000 || isNaN(data37)){
const err55 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/priority",schemaPath:"#/definitions/route/properties/priority/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1000000},schema:-1000000,parentSchema:schema12.properties.priority,data:data37};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
if(data27.methods !== undefined){
let data38 = data27.methods;
if(Array.isArray(data38)){
if(data38.length < 1){
const err56 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/methods",schemaPath:"#/definitions/route/properties/methods/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema12.properties.methods,data:data38};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
const len10 = data38.length;
for(let i10=0; i10<len10; i10++){
let data39 = data38[i10];
if(typeof data39 !== "string"){
const err57 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/methods/" + i10,schemaPath:"#/definitions/route/properties/methods/items/type",keyword:"type",params:{type: "string"},schema:schema12.properties.methods.items.type,parentSchema:schema12.properties.methods.items,data:data39};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/methods",schemaPath:"#/definitions/route/properties/methods/type",keyword:"type",params:{type: "array"},schema:schema12.properties.methods.type,parentSchema:schema12.properties.methods,data:data38};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data27.headers !== undefined){
let data40 = data27.headers;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
for(const key12 in data40){
let data41 = data40[key12];
if((!(data41 && typeof data41 == "object" && !Array.isArray(data41))) && (typeof data41 !== "string")){
const err59 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/headers/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/route/properties/headers/additionalProperties/type",keyword:"type",params:{type: schema12.properties.headers.additionalProperties.type},schema:schema12.properties.headers.additionalProperties.type,parentSchema:schema12.properties.headers.additionalProperties,data:data41};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key13 in data41){
if(!((key13 === "startsWith") || (key13 === "absent"))){
const err60 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/headers/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/route/properties/headers/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},schema:false,parentSchema:schema12.properties.headers.additionalProperties,data:data41};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data41.startsWith !== undefined){
let data42 = data41.startsWith;
if(typeof data42 !== "string"){
const err61 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/headers/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/startsWith",schemaPath:"#/definitions/route/properties/headers/additionalProperties/properties/startsWith/type",keyword:"type",params:{type: "string"},schema:schema12.properties.headers.additionalProperties.properties.startsWith.type,parentSchema:schema12.properties.headers.additionalProperties.properties.startsWith,data:data42};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data41.absent !== undefined){
let data43 = data41.absent;
if(typeof data43 !== "boolean"){
const err62 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/headers/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/absent",schemaPath:"#/definitions/route/properties/headers/additionalProperties/properties/absent/type",keyword:"type",params:{type: "boolean"},schema:schema12.properties.headers.additionalProperties.properties.absent.type,parentSchema:schema12.properties.headers.additionalProperties.properties.absent,data:data43};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(!(data43 === true)){
const err63 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/headers/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/absent",schemaPath:"#/definitions/route/properties/headers/additionalProperties/properties/absent/enum",keyword:"enum",params:{allowedValues: schema12.properties.headers.additionalProperties.properties.absent.enum},schema:schema12.properties.headers.additionalProperties.properties.absent.enum,parentSchema:schema12.properties.headers.additionalProperties.properties.absent,data:data43};
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
}
}
else {
const err64 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/headers",schemaPath:"#/definitions/route/properties/headers/type",keyword:"type",params:{type: "object"},schema:schema12.properties.headers.type,parentSchema:schema12.properties.headers,data:data40};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data27.query !== undefined){
let data44 = data27.query;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
for(const key14 in data44){
let data45 = data44[key14];
if((!(data45 && typeof data45 == "object" && !Array.isArray(data45))) && (typeof data45 !== "string")){
const err65 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/query/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/route/properties/query/additionalProperties/type",keyword:"type",params:{type: schema12.properties.query.additionalProperties.type},schema:schema12.properties.query.additionalProperties.type,parentSchema:schema12.properties.query.additionalProperties,data:data45};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
for(const key15 in data45){
if(!((key15 === "startsWith") || (key15 === "absent"))){
const err66 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/query/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/route/properties/query/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},schema:false,parentSchema:schema12.properties.query.additionalProperties,data:data45};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data45.startsWith !== undefined){
let data46 = data45.startsWith;
if(typeof data46 !== "string"){
const err67 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/query/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/startsWith",schemaPath:"#/definitions/route/properties/query/additionalProperties/properties/startsWith/type",keyword:"type",params:{type: "string"},schema:schema12.properties.query.additionalProperties.properties.startsWith.type,parentSchema:schema12.properties.query.additionalProperties.properties.startsWith,data:data46};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data45.absent !== undefined){
let data47 = data45.absent;
if(typeof data47 !== "boolean"){
const err68 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/query/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/absent",schemaPath:"#/definitions/route/properties/query/additionalProperties/properties/absent/type",keyword:"type",params:{type: "boolean"},schema:schema12.properties.query.additionalProperties.properties.absent.type,parentSchema:schema12.properties.query.additionalProperties.properties.absent,data:data47};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(!(data47 === true)){
const err69 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/query/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/absent",schemaPath:"#/definitions/route/properties/query/additionalProperties/properties/absent/enum",keyword:"enum",params:{allowedValues: schema12.properties.query.additionalProperties.properties.absent.enum},schema:schema12.properties.query.additionalProperties.properties.absent.enum,parentSchema:schema12.properties.query.additionalProperties.properties.absent,data:data47};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
}
}
else {
const err70 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/query",schemaPath:"#/definitions/route/properties/query/type",keyword:"type",params:{type: "object"},schema:schema12.properties.query.type,parentSchema:schema12.properties.query,data:data44};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data27.service !== undefined){
let data48 = data27.service;
if(typeof data48 !== "string"){
const err71 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/service",schemaPath:"#/definitions/route/properties/service/type",keyword:"type",params:{type: "string"},schema:schema12.properties.service.type,parentSchema:schema12.properties.service,data:data48};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data27.backend !== undefined){
let data49 = data27.backend;
if((typeof data49 !== "string") && (!(data49 && typeof data49 == "object" && !Array.isArray(data49)))){
const err72 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/backend",schemaPath:"#/definitions/route/properties/backend/type",keyword:"type",params:{type: schema12.properties.backend.type},schema:schema12.properties.backend.type,parentSchema:schema12.properties.backend,data:data49};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
for(const key16 in data49){
let data50 = data49[key16];
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
const err73 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/backend/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/route/properties/backend/additionalProperties/type",keyword:"type",params:{type: "integer"},schema:schema12.properties.backend.additionalProperties.type,parentSchema:schema12.properties.backend.additionalProperties,data:data50};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 > 100 || isNaN(data50)){
const err74 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/backend/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/route/properties/backend/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema12.properties.backend.additionalProperties,data:data50};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data50 < 0 || isNaN(data50)){
const err75 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/backend/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/route/properties/backend/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema12.properties.backend.additionalProperties,data:data50};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
}
}
if(data27.sticky !== undefined){
let data51 = data27.sticky;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(data51.cookie === undefined){
const err76 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/sticky",schemaPath:"#/definitions/route/properties/sticky/required",keyword:"required",params:{missingProperty: "cookie"},schema:schema12.properties.sticky.required,parentSchema:schema12.properties.sticky,data:data51};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
for(const key17 in data51){
if(!(key17 === "cookie")){
const err77 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/sticky",schemaPath:"#/definitions/route/properties/sticky/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},schema:false,parentSchema:schema12.properties.sticky,data:data51};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data51.cookie !== undefined){
let data52 = data51.cookie;
if(typeof data52 !== "string"){
const err78 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/sticky/cookie",schemaPath:"#/definitions/route/properties/sticky/properties/cookie/type",keyword:"type",params:{type: "string"},schema:schema12.properties.sticky.properties.cookie.type,parentSchema:schema12.properties.sticky.properties.cookie,data:data52};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/sticky",schemaPath:"#/definitions/route/properties/sticky/type",keyword:"type",params:{type: "object"},schema:schema12.properties.sticky.type,parentSchema:schema12.properties.sticky,data:data51};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data27.redirect !== undefined){
let data53 = data27.redirect;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
for(const key18 in data53){
if(!(func2.call(schema12.properties.redirect.properties, key18))){
const err80 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect",schemaPath:"#/definitions/route/properties/redirect/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},schema:false,parentSchema:schema12.properties.redirect,data:data53};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data53.scheme !== undefined){
let data54 = data53.scheme;
if(typeof data54 !== "string"){
const err81 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/scheme",schemaPath:"#/definitions/route/properties/redirect/properties/scheme/type",keyword:"type",params:{type: "string"},schema:schema12.properties.redirect.properties.scheme.type,parentSchema:schema12.properties.redirect.properties.scheme,data:data54};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(!((data54 === "http") || (data54 === "https"))){
const err82 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/scheme",schemaPath:"#/definitions/route/properties/redirect/properties/scheme/enum",keyword:"enum",params:{allowedValues: schema12.properties.redirect.properties.scheme.enum},schema:schema12.properties.redirect.properties.scheme.enum,parentSchema:schema12.properties.redirect.properties.scheme,data:data54};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data53.host !== undefined){
let data55 = data53.host;
if(typeof data55 !== "string"){
const err83 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/host",schemaPath:"#/definitions/route/properties/redirect/properties/host/type",keyword:"type",params:{type: "string"},schema:schema12.properties.redirect.properties.host.type,parentSchema:schema12.properties.redirect.properties.host,data:data55};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data53.port !== undefined){
let data56 = data53.port;
if(!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))){
const err84 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/port",schemaPath:"#/definitions/route/properties/redirect/properties/port/type",keyword:"type",params:{type: "integer"},schema:schema12.properties.redirect.properties.port.type,parentSchema:schema12.properties.redirect.properties.port,data:data56};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 > 65535 || isNaN(data56)){
const err85 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/port",schemaPath:"#/definitions/route/properties/redirect/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema12.properties.redirect.properties.port,data:data56};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data56 < 1 || isNaN(data56)){
const err86 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/port",schemaPath:"#/definitions/route/properties/redirect/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema12.properties.redirect.properties.port,data:data56};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
if(data53.path !== undefined){
let data57 = data53.path;
if(typeof data57 !== "string"){
const err87 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/path",schemaPath:"#/definitions/route/properties/redirect/properties/path/type",keyword:"type",params:{type: "string"},schema:schema12.properties.redirect.properties.path.type,parentSchema:schema12.properties.redirect.properties.path,data:data57};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data53.replacePrefix !== undefined){
let data58 = data53.replacePrefix;
if(typeof data58 !== "string"){
const err88 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/replacePrefix",schemaPath:"#/definitions/route/properties/redirect/properties/replacePrefix/type",keyword:"type",params:{type: "string"},schema:schema12.properties.redirect.properties.replacePrefix.type,parentSchema:schema12.properties.redirect.properties.replacePrefix,data:data58};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data53.query !== undefined){
let data59 = data53.query;
if(typeof data59 !== "string"){
const err89 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/query",schemaPath:"#/definitions/route/properties/redirect/properties/query/type",keyword:"type",params:{type: "string"},schema:schema12.properties.redirect.properties.query.type,parentSchema:schema12.properties.redirect.properties.query,data:data59};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data53.fragment !== undefined){
let data60 = data53.fragment;
if(typeof data60 !== "string"){
const err90 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/fragment",schemaPath:"#/definitions/route/properties/redirect/properties/fragment/type",keyword:"type",params:{type: "string"},schema:schema12.properties.redirect.properties.fragment.type,parentSchema:schema12.properties.redirect.properties.fragment,data:data60};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data53.keepQuery !== undefined){
let data61 = data53.keepQuery;
if(typeof data61 !== "boolean"){
const err91 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/keepQuery",schemaPath:"#/definitions/route/properties/redirect/properties/keepQuery/type",keyword:"type",params:{type: "boolean"},schema:schema12.properties.redirect.properties.keepQuery.type,parentSchema:schema12.properties.redirect.properties.keepQuery,data:data61};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data53.status !== undefined){
let data62 = data53.status;
if(!(((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62))) && (isFinite(data62)))){
const err92 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/status",schemaPath:"#/definitions/route/properties/redirect/properties/status/type",keyword:"type",params:{type: "integer"},schema:schema12.properties.redirect.properties.status.type,parentSchema:schema12.properties.redirect.properties.status,data:data62};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(!(((((data62 === 301) || (data62 === 302)) || (data62 === 303)) || (data62 === 307)) || (data62 === 308))){
const err93 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/status",schemaPath:"#/definitions/route/properties/redirect/properties/status/enum",keyword:"enum",params:{allowedValues: schema12.properties.redirect.properties.status.enum},schema:schema12.properties.redirect.properties.status.enum,parentSchema:schema12.properties.redirect.properties.status,data:data62};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect",schemaPath:"#/definitions/route/properties/redirect/type",keyword:"type",params:{type: "object"},schema:schema12.properties.redirect.type,parentSchema:schema12.properties.redirect,data:data53};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data27.return !== undefined){
let data63 = data27.return;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
if(data63.status === undefined){
const err95 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/return",schemaPath:"#/definitions/route/properties/return/required",keyword:"required",params:{missingProperty: "status"},schema:schema12.properties.return.required,parentSchema:schema12.properties.return,data:data63};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
for(const key19 in data63){
if(!((((key19 === "status") || (key19 === "body")) || (key19 === "file")) || (key19 === "contentType"))){
const err96 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/return",schemaPath:"#/definitions/route/properties/return/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},schema:false,parentSchema:schema12.properties.return,data:data63};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data63.status !== undefined){
let data64 = data63.status;
if(!(((typeof data64 == "number") && (!(data64 % 1) && !isNaN(data64))) && (isFinite(data64)))){
const err97 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/return/status",schemaPath:"#/definitions/route/properties/return/properties/status/type",keyword:"type",params:{type: "integer"},schema:schema12.properties.return.properties.status.type,parentSchema:schema12.properties.return.properties.status,data:data64};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if((typeof data64 == "number") && (isFinite(data64))){
if(data64 > 599 || isNaN(data64)){
const err98 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/return/status",schemaPath:"#/definitions/route/properties/return/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},schema:599,parentSchema:schema12.properties.return.properties.status,data:data64};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data64 < 200 || isNaN(data64)){
const err99 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/return/status",schemaPath:"#/definitions/route/properties/return/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 200},schema:200,parentSchema:schema12.properties.return.properties.status,data:data64};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
if(data63.body !== undefined){
let data65 = data63.body;
if(typeof data65 !== "string"){
const err100 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/return/body",schemaPath:"#/definitions/route/properties/return/properties/body/type",keyword:"type",params:{type: "string"},schema:schema12.properties.return.properties.body.type,parentSchema:schema12.properties.return.properties.body,data:data65};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data63.file !== undefined){
let data66 = data63.file;
if(typeof data66 !== "string"){
const err101 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/return/file",schemaPath:"#/definitions/route/properties/return/properties/file/type",keyword:"type",params:{type: "string"},schema:schema12.properties.return.properties.file.type,parentSchema:schema12.properties.return.properties.file,data:data66};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data63.contentType !== undefined){
let data67 = data63.contentType;
if(typeof data67 !== "string"){
const err102 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/return/contentType",schemaPath:"#/definitions/route/properties/return/properties/contentType/type",keyword:"type",params:{type: "string"},schema:schema12.properties.return.properties.contentType.type,parentSchema:schema12.properties.return.properties.contentType,data:data67};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/return",schemaPath:"#/definitions/route/properties/return/type",keyword:"type",params:{type: "object"},schema:schema12.properties.return.type,parentSchema:schema12.properties.return,data:data63};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data27.rewrite !== undefined){
let data68 = data27.rewrite;
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
for(const key20 in data68){
if(!(((key20 === "replacePrefix") || (key20 === "replacePath")) || (key20 === "host"))){
const err104 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/rewrite",schemaPath:"#/definitions/route/properties/rewrite/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},schema:false,parentSchema:schema12.properties.rewrite,data:data68};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data68.replacePrefix !== undefined){
let data69 = data68.replacePrefix;
if(typeof data69 !== "string"){
const err105 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/rewrite/replacePrefix",schemaPath:"#/definitions/route/properties/rewrite/properties/replacePrefix/type",keyword:"type",params:{type: "string"},schema:schema12.properties.rewrite.properties.replacePrefix.type,parentSchema:schema12.properties.rewrite.properties.replacePrefix,data:data69};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data68.replacePath !== undefined){
let data70 = data68.replacePath;
if(typeof data70 !== "string"){
const err106 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/rewrite/replacePath",schemaPath:"#/definitions/route/properties/rewrite/properties/replacePath/type",keyword:"type",params:{type: "string"},schema:schema12.properties.rewrite.properties.replacePath.type,parentSchema:schema12.properties.rewrite.properties.replacePath,data:data70};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data68.host !== undefined){
let data71 = data68.host;
if(typeof data71 !== "string"){
const err107 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/rewrite/host",schemaPath:"#/definitions/route/properties/rewrite/properties/host/type",keyword:"type",params:{type: "string"},schema:schema12.properties.rewrite.properties.host.type,parentSchema:schema12.properties.rewrite.properties.host,data:data71};
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
else {
const err108 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/rewrite",schemaPath:"#/definitions/route/properties/rewrite/type",keyword:"type",params:{type: "object"},schema:schema12.properties.rewrite.type,parentSchema:schema12.properties.rewrite,data:data68};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data27.requestHeaders !== undefined){
let data72 = data27.requestHeaders;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
for(const key21 in data72){
if(!((((key21 === "set") || (key21 === "secrets")) || (key21 === "add")) || (key21 === "remove"))){
const err109 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders",schemaPath:"#/definitions/route/properties/requestHeaders/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},schema:false,parentSchema:schema12.properties.requestHeaders,data:data72};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data72.set !== undefined){
let data73 = data72.set;
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
for(const key22 in data73){
let data74 = data73[key22];
if(typeof data74 !== "string"){
const err110 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/set/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/route/properties/requestHeaders/properties/set/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema12.properties.requestHeaders.properties.set.additionalProperties.type,parentSchema:schema12.properties.requestHeaders.properties.set.additionalProperties,data:data74};
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
else {
const err111 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/set",schemaPath:"#/definitions/route/properties/requestHeaders/properties/set/type",keyword:"type",params:{type: "object"},schema:schema12.properties.requestHeaders.properties.set.type,parentSchema:schema12.properties.requestHeaders.properties.set,data:data73};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data72.secrets !== undefined){
let data75 = data72.secrets;
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
for(const key23 in data75){
let data76 = data75[key23];
if(typeof data76 !== "string"){
const err112 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/secrets/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/route/properties/requestHeaders/properties/secrets/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema12.properties.requestHeaders.properties.secrets.additionalProperties.type,parentSchema:schema12.properties.requestHeaders.properties.secrets.additionalProperties,data:data76};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
else {
const err113 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/secrets",schemaPath:"#/definitions/route/properties/requestHeaders/properties/secrets/type",keyword:"type",params:{type: "object"},schema:schema12.properties.requestHeaders.properties.secrets.type,parentSchema:schema12.properties.requestHeaders.properties.secrets,data:data75};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data72.add !== undefined){
let data77 = data72.add;
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
for(const key24 in data77){
let data78 = data77[key24];
if(typeof data78 !== "string"){
const err114 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/add/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/route/properties/requestHeaders/properties/add/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema12.properties.requestHeaders.properties.add.additionalProperties.type,parentSchema:schema12.properties.requestHeaders.properties.add.additionalProperties,data:data78};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
else {
const err115 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/add",schemaPath:"#/definitions/route/properties/requestHeaders/properties/add/type",keyword:"type",params:{type: "object"},schema:schema12.properties.requestHeaders.properties.add.type,parentSchema:schema12.properties.requestHeaders.properties.add,data:data77};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data72.remove !== undefined){
let data79 = data72.remove;
if(Array.isArray(data79)){
if(data79.length < 1){
const err116 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/remove",schemaPath:"#/definitions/route/properties/requestHeaders/properties/remove/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema12.properties.requestHeaders.properties.remove,data:data79};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
const len11 = data79.length;
for(let i11=0; i11<len11; i11++){
let data80 = data79[i11];
if(typeof data80 !== "string"){
const err117 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/remove/" + i11,schemaPath:"#/definitions/route/properties/requestHeaders/properties/remove/items/type",keyword:"type",params:{type: "string"},schema:schema12.properties.requestHeaders.properties.remove.items.type,parentSchema:schema12.properties.requestHeaders.properties.remove.items,data:data80};
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
const err118 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/remove",schemaPath:"#/definitions/route/properties/requestHeaders/properties/remove/type",keyword:"type",params:{type: "array"},schema:schema12.properties.requestHeaders.properties.remove.type,parentSchema:schema12.properties.requestHeaders.properties.remove,data:data79};
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
const err119 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders",schemaPath:"#/definitions/route/properties/requestHeaders/type",keyword:"type",params:{type: "object"},schema:schema12.properties.requestHeaders.type,parentSchema:schema12.properties.requestHeaders,data:data72};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data27.responseHeaders !== undefined){
let data81 = data27.responseHeaders;
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
for(const key25 in data81){
if(!(((key25 === "set") || (key25 === "add")) || (key25 === "remove"))){
const err120 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders",schemaPath:"#/definitions/route/properties/responseHeaders/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},schema:false,parentSchema:schema12.properties.responseHeaders,data:data81};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data81.set !== undefined){
let data82 = data81.set;
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
for(const key26 in data82){
let data83 = data82[key26];
if(typeof data83 !== "string"){
const err121 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders/set/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/route/properties/responseHeaders/properties/set/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema12.properties.responseHeaders.properties.set.additionalProperties.type,parentSchema:schema12.properties.responseHeaders.properties.set.additionalProperties,data:data83};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
else {
const err122 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders/set",schemaPath:"#/definitions/route/properties/responseHeaders/properties/set/type",keyword:"type",params:{type: "object"},schema:schema12.properties.responseHeaders.properties.set.type,parentSchema:schema12.properties.responseHeaders.properties.set,data:data82};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data81.add !== undefined){
let data84 = data81.add;
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
for(const key27 in data84){
let data85 = data84[key27];
if(typeof data85 !== "string"){
const err123 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders/add/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/route/properties/responseHeaders/properties/add/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema12.properties.responseHeaders.properties.add.additionalProperties.type,parentSchema:schema12.properties.responseHeaders.properties.add.additionalProperties,data:data85};
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
else {
const err124 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders/add",schemaPath:"#/definitions/route/properties/responseHeaders/properties/add/type",keyword:"type",params:{type: "object"},schema:schema12.properties.responseHeaders.properties.add.type,parentSchema:schema12.properties.responseHeaders.properties.add,data:data84};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data81.remove !== undefined){
let data86 = data81.remove;
if(Array.isArray(data86)){
if(data86.length < 1){
const err125 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders/remove",schemaPath:"#/definitions/route/properties/responseHeaders/properties/remove/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema12.properties.responseHeaders.properties.remove,data:data86};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
const len12 = data86.length;
for(let i12=0; i12<len12; i12++){
let data87 = data86[i12];
if(typeof data87 !== "string"){
const err126 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders/remove/" + i12,schemaPath:"#/definitions/route/properties/responseHeaders/properties/remove/items/type",keyword:"type",params:{type: "string"},schema:schema12.properties.responseHeaders.properties.remove.items.type,parentSchema:schema12.properties.responseHeaders.properties.remove.items,data:data87};
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
else {
const err127 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders/remove",schemaPath:"#/definitions/route/properties/responseHeaders/properties/remove/type",keyword:"type",params:{type: "array"},schema:schema12.properties.responseHeaders.properties.remove.type,parentSchema:schema12.properties.responseHeaders.properties.remove,data:data86};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
}
else {
const err128 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders",schemaPath:"#/definitions/route/properties/responseHeaders/type",keyword:"type",params:{type: "object"},schema:schema12.properties.responseHeaders.type,parentSchema:schema12.properties.responseHeaders,data:data81};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data27.auth !== undefined){
let data88 = data27.auth;
if(typeof data88 !== "string"){
const err129 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/auth",schemaPath:"#/definitions/route/properties/auth/type",keyword:"type",params:{type: "string"},schema:schema12.properties.auth.type,parentSchema:schema12.properties.auth,data:data88};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data27.timeout !== undefined){
let data89 = data27.timeout;
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
for(const key28 in data89){
if(!((key28 === "server") || (key28 === "tunnel"))){
const err130 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/definitions/route/properties/timeout/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},schema:false,parentSchema:schema12.properties.timeout,data:data89};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data89.server !== undefined){
let data90 = data89.server;
if(typeof data90 !== "string"){
const err131 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout/server",schemaPath:"#/definitions/route/properties/timeout/properties/server/type",keyword:"type",params:{type: "string"},schema:schema12.properties.timeout.properties.server.type,parentSchema:schema12.properties.timeout.properties.server,data:data90};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data89.tunnel !== undefined){
let data91 = data89.tunnel;
if(typeof data91 !== "string"){
const err132 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout/tunnel",schemaPath:"#/definitions/route/properties/timeout/properties/tunnel/type",keyword:"type",params:{type: "string"},schema:schema12.properties.timeout.properties.tunnel.type,parentSchema:schema12.properties.timeout.properties.tunnel,data:data91};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
else {
const err133 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/definitions/route/properties/timeout/type",keyword:"type",params:{type: "object"},schema:schema12.properties.timeout.type,parentSchema:schema12.properties.timeout,data:data89};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data27.log !== undefined){
let data92 = data27.log;
if(typeof data92 !== "string"){
const err134 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/log",schemaPath:"#/definitions/route/properties/log/type",keyword:"type",params:{type: "string"},schema:schema12.properties.log.type,parentSchema:schema12.properties.log,data:data92};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data27.allow !== undefined){
let data93 = data27.allow;
if((!(data93 && typeof data93 == "object" && !Array.isArray(data93))) && (typeof data93 !== "string")){
const err135 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/allow",schemaPath:"#/definitions/route/properties/allow/type",keyword:"type",params:{type: schema12.properties.allow.type},schema:schema12.properties.allow.type,parentSchema:schema12.properties.allow,data:data93};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
if(data93.src === undefined){
const err136 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/allow",schemaPath:"#/definitions/route/properties/allow/required",keyword:"required",params:{missingProperty: "src"},schema:schema12.properties.allow.required,parentSchema:schema12.properties.allow,data:data93};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
for(const key29 in data93){
if(!(key29 === "src")){
const err137 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/allow",schemaPath:"#/definitions/route/properties/allow/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},schema:false,parentSchema:schema12.properties.allow,data:data93};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data93.src !== undefined){
let data94 = data93.src;
if(Array.isArray(data94)){
if(data94.length < 1){
const err138 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/allow/src",schemaPath:"#/definitions/route/properties/allow/properties/src/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema12.properties.allow.properties.src,data:data94};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
const len13 = data94.length;
for(let i13=0; i13<len13; i13++){
let data95 = data94[i13];
if(typeof data95 !== "string"){
const err139 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/allow/src/" + i13,schemaPath:"#/definitions/route/properties/allow/properties/src/items/type",keyword:"type",params:{type: "string"},schema:schema12.properties.allow.properties.src.items.type,parentSchema:schema12.properties.allow.properties.src.items,data:data95};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
}
else {
const err140 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/allow/src",schemaPath:"#/definitions/route/properties/allow/properties/src/type",keyword:"type",params:{type: "array"},schema:schema12.properties.allow.properties.src.type,parentSchema:schema12.properties.allow.properties.src,data:data94};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
}
}
if(data27.deny !== undefined){
let data96 = data27.deny;
if((!(data96 && typeof data96 == "object" && !Array.isArray(data96))) && (typeof data96 !== "string")){
const err141 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/deny",schemaPath:"#/definitions/route/properties/deny/type",keyword:"type",params:{type: schema12.properties.deny.type},schema:schema12.properties.deny.type,parentSchema:schema12.properties.deny,data:data96};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
if(data96.src === undefined){
const err142 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/deny",schemaPath:"#/definitions/route/properties/deny/required",keyword:"required",params:{missingProperty: "src"},schema:schema12.properties.deny.required,parentSchema:schema12.properties.deny,data:data96};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
for(const key30 in data96){
if(!(key30 === "src")){
const err143 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/deny",schemaPath:"#/definitions/route/properties/deny/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},schema:false,parentSchema:schema12.properties.deny,data:data96};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data96.src !== undefined){
let data97 = data96.src;
if(Array.isArray(data97)){
if(data97.length < 1){
const err144 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/deny/src",schemaPath:"#/definitions/route/properties/deny/properties/src/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema12.properties.deny.properties.src,data:data97};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
const len14 = data97.length;
for(let i14=0; i14<len14; i14++){
let data98 = data97[i14];
if(typeof data98 !== "string"){
const err145 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/deny/src/" + i14,schemaPath:"#/definitions/route/properties/deny/properties/src/items/type",keyword:"type",params:{type: "string"},schema:schema12.properties.deny.properties.src.items.type,parentSchema:schema12.properties.deny.properties.src.items,data:data98};
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
else {
const err146 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/deny/src",schemaPath:"#/definitions/route/properties/deny/properties/src/type",keyword:"type",params:{type: "array"},schema:schema12.properties.deny.properties.src.type,parentSchema:schema12.properties.deny.properties.src,data:data97};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
}
}
if(data27.encodedSlashes !== undefined){
let data99 = data27.encodedSlashes;
if(typeof data99 !== "string"){
const err147 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/encodedSlashes",schemaPath:"#/definitions/route/properties/encodedSlashes/type",keyword:"type",params:{type: "string"},schema:schema12.properties.encodedSlashes.type,parentSchema:schema12.properties.encodedSlashes,data:data99};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if(!((data99 === "refuse") || (data99 === "pass"))){
const err148 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/encodedSlashes",schemaPath:"#/definitions/route/properties/encodedSlashes/enum",keyword:"enum",params:{allowedValues: schema12.properties.encodedSlashes.enum},schema:schema12.properties.encodedSlashes.enum,parentSchema:schema12.properties.encodedSlashes,data:data99};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data27.cookies !== undefined){
let data100 = data27.cookies;
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
for(const key31 in data100){
let data101 = data100[key31];
if((!(data101 && typeof data101 == "object" && !Array.isArray(data101))) && (typeof data101 !== "string")){
const err149 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/cookies/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/route/properties/cookies/additionalProperties/type",keyword:"type",params:{type: schema12.properties.cookies.additionalProperties.type},schema:schema12.properties.cookies.additionalProperties.type,parentSchema:schema12.properties.cookies.additionalProperties,data:data101};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
for(const key32 in data101){
if(!((key32 === "startsWith") || (key32 === "absent"))){
const err150 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/cookies/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/route/properties/cookies/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},schema:false,parentSchema:schema12.properties.cookies.additionalProperties,data:data101};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data101.startsWith !== undefined){
let data102 = data101.startsWith;
if(typeof data102 !== "string"){
const err151 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/cookies/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/startsWith",schemaPath:"#/definitions/route/properties/cookies/additionalProperties/properties/startsWith/type",keyword:"type",params:{type: "string"},schema:schema12.properties.cookies.additionalProperties.properties.startsWith.type,parentSchema:schema12.properties.cookies.additionalProperties.properties.startsWith,data:data102};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data101.absent !== undefined){
let data103 = data101.absent;
if(typeof data103 !== "boolean"){
const err152 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/cookies/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/absent",schemaPath:"#/definitions/route/properties/cookies/additionalProperties/properties/absent/type",keyword:"type",params:{type: "boolean"},schema:schema12.properties.cookies.additionalProperties.properties.absent.type,parentSchema:schema12.properties.cookies.additionalProperties.properties.absent,data:data103};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if(!(data103 === true)){
const err153 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/cookies/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/absent",schemaPath:"#/definitions/route/properties/cookies/additionalProperties/properties/absent/enum",keyword:"enum",params:{allowedValues: schema12.properties.cookies.additionalProperties.properties.absent.enum},schema:schema12.properties.cookies.additionalProperties.properties.absent.enum,parentSchema:schema12.properties.cookies.additionalProperties.properties.absent,data:data103};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
}
}
}
else {
const err154 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/cookies",schemaPath:"#/definitions/route/properties/cookies/type",keyword:"type",params:{type: "object"},schema:schema12.properties.cookies.type,parentSchema:schema12.properties.cookies,data:data100};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data27.src !== undefined){
let data104 = data27.src;
if(Array.isArray(data104)){
if(data104.length < 1){
const err155 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/src",schemaPath:"#/definitions/route/properties/src/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema12.properties.src,data:data104};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
const len15 = data104.length;
for(let i15=0; i15<len15; i15++){
let data105 = data104[i15];
if(typeof data105 !== "string"){
const err156 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/src/" + i15,schemaPath:"#/definitions/route/properties/src/items/type",keyword:"type",params:{type: "string"},schema:schema12.properties.src.items.type,parentSchema:schema12.properties.src.items,data:data105};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
}
else {
const err157 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/src",schemaPath:"#/definitions/route/properties/src/type",keyword:"type",params:{type: "array"},schema:schema12.properties.src.type,parentSchema:schema12.properties.src,data:data104};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
}
else {
const err158 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/route/type",keyword:"type",params:{type: "object"},schema:schema12.type,parentSchema:schema12,data:data27};
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
else {
const err159 = {instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/type",keyword:"type",params:{type: "object"},schema:schema11.properties.routes.type,parentSchema:schema11.properties.routes,data:data26};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data.redirects !== undefined){
let data106 = data.redirects;
if(Array.isArray(data106)){
if(data106.length < 1){
const err160 = {instancePath:instancePath+"/redirects",schemaPath:"#/properties/redirects/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema11.properties.redirects,data:data106};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
const len16 = data106.length;
for(let i16=0; i16<len16; i16++){
let data107 = data106[i16];
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
for(const key33 in data107){
if(!((((((key33 === "file") || (key33 === "from")) || (key33 === "to")) || (key33 === "status")) || (key33 === "keepQuery")) || (key33 === "listener"))){
const err161 = {instancePath:instancePath+"/redirects/" + i16,schemaPath:"#/definitions/redirects/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},schema:false,parentSchema:schema13,data:data107};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data107.file !== undefined){
let data108 = data107.file;
if(typeof data108 !== "string"){
const err162 = {instancePath:instancePath+"/redirects/" + i16+"/file",schemaPath:"#/definitions/redirects/properties/file/type",keyword:"type",params:{type: "string"},schema:schema13.properties.file.type,parentSchema:schema13.properties.file,data:data108};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data107.from !== undefined){
let data109 = data107.from;
if(typeof data109 !== "string"){
const err163 = {instancePath:instancePath+"/redirects/" + i16+"/from",schemaPath:"#/definitions/redirects/properties/from/type",keyword:"type",params:{type: "string"},schema:schema13.properties.from.type,parentSchema:schema13.properties.from,data:data109};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data107.to !== undefined){
let data110 = data107.to;
if(typeof data110 !== "string"){
const err164 = {instancePath:instancePath+"/redirects/" + i16+"/to",schemaPath:"#/definitions/redirects/properties/to/type",keyword:"type",params:{type: "string"},schema:schema13.properties.to.type,parentSchema:schema13.properties.to,data:data110};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data107.status !== undefined){
let data111 = data107.status;
if(!(((typeof data111 == "number") && (!(data111 % 1) && !isNaN(data111))) && (isFinite(data111)))){
const err165 = {instancePath:instancePath+"/redirects/" + i16+"/status",schemaPath:"#/definitions/redirects/properties/status/type",keyword:"type",params:{type: "integer"},schema:schema13.properties.status.type,parentSchema:schema13.properties.status,data:data111};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if(!(((((data111 === 301) || (data111 === 302)) || (data111 === 303)) || (data111 === 307)) || (data111 === 308))){
const err166 = {instancePath:instancePath+"/redirects/" + i16+"/status",schemaPath:"#/definitions/redirects/properties/status/enum",keyword:"enum",params:{allowedValues: schema13.properties.status.enum},schema:schema13.properties.status.enum,parentSchema:schema13.properties.status,data:data111};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data107.keepQuery !== undefined){
let data112 = data107.keepQuery;
if(typeof data112 !== "boolean"){
const err167 = {instancePath:instancePath+"/redirects/" + i16+"/keepQuery",schemaPath:"#/definitions/redirects/properties/keepQuery/type",keyword:"type",params:{type: "boolean"},schema:schema13.properties.keepQuery.type,parentSchema:schema13.properties.keepQuery,data:data112};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data107.listener !== undefined){
let data113 = data107.listener;
if((typeof data113 !== "string") && (!(Array.isArray(data113)))){
const err168 = {instancePath:instancePath+"/redirects/" + i16+"/listener",schemaPath:"#/definitions/redirects/properties/listener/type",keyword:"type",params:{type: schema13.properties.listener.type},schema:schema13.properties.listener.type,parentSchema:schema13.properties.listener,data:data113};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
if(Array.isArray(data113)){
if(data113.length < 1){
const err169 = {instancePath:instancePath+"/redirects/" + i16+"/listener",schemaPath:"#/definitions/redirects/properties/listener/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema13.properties.listener,data:data113};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
const len17 = data113.length;
for(let i17=0; i17<len17; i17++){
let data114 = data113[i17];
if(typeof data114 !== "string"){
const err170 = {instancePath:instancePath+"/redirects/" + i16+"/listener/" + i17,schemaPath:"#/definitions/redirects/properties/listener/items/type",keyword:"type",params:{type: "string"},schema:schema13.properties.listener.items.type,parentSchema:schema13.properties.listener.items,data:data114};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
}
}
}
else {
const err171 = {instancePath:instancePath+"/redirects/" + i16,schemaPath:"#/definitions/redirects/type",keyword:"type",params:{type: "object"},schema:schema13.type,parentSchema:schema13,data:data107};
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
const err172 = {instancePath:instancePath+"/redirects",schemaPath:"#/properties/redirects/type",keyword:"type",params:{type: "array"},schema:schema11.properties.redirects.type,parentSchema:schema11.properties.redirects,data:data106};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data.backends !== undefined){
let data115 = data.backends;
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
for(const key34 in data115){
let data116 = data115[key34];
if(data116 && typeof data116 == "object" && !Array.isArray(data116)){
for(const key35 in data116){
if(!(func2.call(schema14.properties, key35))){
const err173 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/backend/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},schema:false,parentSchema:schema14,data:data116};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data116.service !== undefined){
let data117 = data116.service;
if(typeof data117 !== "string"){
const err174 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/service",schemaPath:"#/definitions/backend/properties/service/type",keyword:"type",params:{type: "string"},schema:schema14.properties.service.type,parentSchema:schema14.properties.service,data:data117};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data116.tags !== undefined){
let data118 = data116.tags;
if(Array.isArray(data118)){
if(data118.length < 1){
const err175 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/tags",schemaPath:"#/definitions/backend/properties/tags/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema14.properties.tags,data:data118};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
const len18 = data118.length;
for(let i18=0; i18<len18; i18++){
let data119 = data118[i18];
if(typeof data119 !== "string"){
const err176 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/tags/" + i18,schemaPath:"#/definitions/backend/properties/tags/items/type",keyword:"type",params:{type: "string"},schema:schema14.properties.tags.items.type,parentSchema:schema14.properties.tags.items,data:data119};
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
const err177 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/tags",schemaPath:"#/definitions/backend/properties/tags/type",keyword:"type",params:{type: "array"},schema:schema14.properties.tags.type,parentSchema:schema14.properties.tags,data:data118};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data116.withoutTags !== undefined){
let data120 = data116.withoutTags;
if(Array.isArray(data120)){
if(data120.length < 1){
const err178 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/withoutTags",schemaPath:"#/definitions/backend/properties/withoutTags/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema14.properties.withoutTags,data:data120};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
const len19 = data120.length;
for(let i19=0; i19<len19; i19++){
let data121 = data120[i19];
if(typeof data121 !== "string"){
const err179 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/withoutTags/" + i19,schemaPath:"#/definitions/backend/properties/withoutTags/items/type",keyword:"type",params:{type: "string"},schema:schema14.properties.withoutTags.items.type,parentSchema:schema14.properties.withoutTags.items,data:data121};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
}
else {
const err180 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/withoutTags",schemaPath:"#/definitions/backend/properties/withoutTags/type",keyword:"type",params:{type: "array"},schema:schema14.properties.withoutTags.type,parentSchema:schema14.properties.withoutTags,data:data120};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data116.datacenter !== undefined){
let data122 = data116.datacenter;
if(typeof data122 !== "string"){
const err181 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/datacenter",schemaPath:"#/definitions/backend/properties/datacenter/type",keyword:"type",params:{type: "string"},schema:schema14.properties.datacenter.type,parentSchema:schema14.properties.datacenter,data:data122};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data116.weights !== undefined){
let data123 = data116.weights;
if(typeof data123 !== "string"){
const err182 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/weights",schemaPath:"#/definitions/backend/properties/weights/type",keyword:"type",params:{type: "string"},schema:schema14.properties.weights.type,parentSchema:schema14.properties.weights,data:data123};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if(!(data123 === "consul")){
const err183 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/weights",schemaPath:"#/definitions/backend/properties/weights/enum",keyword:"enum",params:{allowedValues: schema14.properties.weights.enum},schema:schema14.properties.weights.enum,parentSchema:schema14.properties.weights,data:data123};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data116.servers !== undefined){
let data124 = data116.servers;
if(Array.isArray(data124)){
if(data124.length < 1){
const err184 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/servers",schemaPath:"#/definitions/backend/properties/servers/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema14.properties.servers,data:data124};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
const len20 = data124.length;
for(let i20=0; i20<len20; i20++){
let data125 = data124[i20];
if(typeof data125 !== "string"){
const err185 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/servers/" + i20,schemaPath:"#/definitions/backend/properties/servers/items/type",keyword:"type",params:{type: "string"},schema:schema14.properties.servers.items.type,parentSchema:schema14.properties.servers.items,data:data125};
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
const err186 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/servers",schemaPath:"#/definitions/backend/properties/servers/type",keyword:"type",params:{type: "array"},schema:schema14.properties.servers.type,parentSchema:schema14.properties.servers,data:data124};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data116.fallback !== undefined){
let data126 = data116.fallback;
if(typeof data126 !== "string"){
const err187 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/fallback",schemaPath:"#/definitions/backend/properties/fallback/type",keyword:"type",params:{type: "string"},schema:schema14.properties.fallback.type,parentSchema:schema14.properties.fallback,data:data126};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data116.backup !== undefined){
let data127 = data116.backup;
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
for(const key36 in data127){
if(!(((key36 === "tag") || (key36 === "service")) || (key36 === "servers"))){
const err188 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/backup",schemaPath:"#/definitions/backend/properties/backup/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},schema:false,parentSchema:schema14.properties.backup,data:data127};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data127.tag !== undefined){
let data128 = data127.tag;
if(typeof data128 !== "string"){
const err189 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/backup/tag",schemaPath:"#/definitions/backend/properties/backup/properties/tag/type",keyword:"type",params:{type: "string"},schema:schema14.properties.backup.properties.tag.type,parentSchema:schema14.properties.backup.properties.tag,data:data128};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data127.service !== undefined){
let data129 = data127.service;
if(typeof data129 !== "string"){
const err190 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/backup/service",schemaPath:"#/definitions/backend/properties/backup/properties/service/type",keyword:"type",params:{type: "string"},schema:schema14.properties.backup.properties.service.type,parentSchema:schema14.properties.backup.properties.service,data:data129};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data127.servers !== undefined){
let data130 = data127.servers;
if(Array.isArray(data130)){
if(data130.length < 1){
const err191 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/backup/servers",schemaPath:"#/definitions/backend/properties/backup/properties/servers/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema14.properties.backup.properties.servers,data:data130};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
const len21 = data130.length;
for(let i21=0; i21<len21; i21++){
let data131 = data130[i21];
if(typeof data131 !== "string"){
const err192 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/backup/servers/" + i21,schemaPath:"#/definitions/backend/properties/backup/properties/servers/items/type",keyword:"type",params:{type: "string"},schema:schema14.properties.backup.properties.servers.items.type,parentSchema:schema14.properties.backup.properties.servers.items,data:data131};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
}
else {
const err193 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/backup/servers",schemaPath:"#/definitions/backend/properties/backup/properties/servers/type",keyword:"type",params:{type: "array"},schema:schema14.properties.backup.properties.servers.type,parentSchema:schema14.properties.backup.properties.servers,data:data130};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
}
else {
const err194 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/backup",schemaPath:"#/definitions/backend/properties/backup/type",keyword:"type",params:{type: "object"},schema:schema14.properties.backup.type,parentSchema:schema14.properties.backup,data:data127};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data116.balance !== undefined){
let data132 = data116.balance;
if(typeof data132 !== "string"){
const err195 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/balance",schemaPath:"#/definitions/backend/properties/balance/type",keyword:"type",params:{type: "string"},schema:schema14.properties.balance.type,parentSchema:schema14.properties.balance,data:data132};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data116.check !== undefined){
let data133 = data116.check;
if((!(data133 && typeof data133 == "object" && !Array.isArray(data133))) && (typeof data133 !== "string")){
const err196 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/check",schemaPath:"#/definitions/backend/properties/check/type",keyword:"type",params:{type: schema14.properties.check.type},schema:schema14.properties.check.type,parentSchema:schema14.properties.check,data:data133};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
if(data133 && typeof data133 == "object" && !Array.isArray(data133)){
for(const key37 in data133){
if(!(func2.call(schema14.properties.check.properties, key37))){
const err197 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/check",schemaPath:"#/definitions/backend/properties/check/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},schema:false,parentSchema:schema14.properties.check,data:data133};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data133.get !== undefined){
let data134 = data133.get;
if(typeof data134 !== "string"){
const err198 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/get",schemaPath:"#/definitions/backend/properties/check/properties/get/type",keyword:"type",params:{type: "string"},schema:schema14.properties.check.properties.get.type,parentSchema:schema14.properties.check.properties.get,data:data134};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data133.head !== undefined){
let data135 = data133.head;
if(typeof data135 !== "string"){
const err199 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/head",schemaPath:"#/definitions/backend/properties/check/properties/head/type",keyword:"type",params:{type: "string"},schema:schema14.properties.check.properties.head.type,parentSchema:schema14.properties.check.properties.head,data:data135};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data133.host !== undefined){
let data136 = data133.host;
if(typeof data136 !== "string"){
const err200 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/host",schemaPath:"#/definitions/backend/properties/check/properties/host/type",keyword:"type",params:{type: "string"},schema:schema14.properties.check.properties.host.type,parentSchema:schema14.properties.check.properties.host,data:data136};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data133.headers !== undefined){
let data137 = data133.headers;
if(data137 && typeof data137 == "object" && !Array.isArray(data137)){
for(const key38 in data137){
let data138 = data137[key38];
if(typeof data138 !== "string"){
const err201 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/headers/" + key38.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/backend/properties/check/properties/headers/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema14.properties.check.properties.headers.additionalProperties.type,parentSchema:schema14.properties.check.properties.headers.additionalProperties,data:data138};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
}
else {
const err202 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/headers",schemaPath:"#/definitions/backend/properties/check/properties/headers/type",keyword:"type",params:{type: "object"},schema:schema14.properties.check.properties.headers.type,parentSchema:schema14.properties.check.properties.headers,data:data137};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data133.expect !== undefined){
let data139 = data133.expect;
if(((typeof data139 !== "string") && (!(((typeof data139 == "number") && (!(data139 % 1) && !isNaN(data139))) && (isFinite(data139))))) && (!(Array.isArray(data139)))){
const err203 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/expect",schemaPath:"#/definitions/backend/properties/check/properties/expect/type",keyword:"type",params:{type: schema14.properties.check.properties.expect.type},schema:schema14.properties.check.properties.expect.type,parentSchema:schema14.properties.check.properties.expect,data:data139};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if((typeof data139 == "number") && (isFinite(data139))){
if(data139 > 599 || isNaN(data139)){
const err204 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/expect",schemaPath:"#/definitions/backend/properties/check/properties/expect/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},schema:599,parentSchema:schema14.properties.check.properties.expect,data:data139};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
if(data139 < 100 || isNaN(data139)){
const err205 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/expect",schemaPath:"#/definitions/backend/properties/check/properties/expect/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},schema:100,parentSchema:schema14.properties.check.properties.expect,data:data139};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(Array.isArray(data139)){
if(data139.length < 1){
const err206 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/expect",schemaPath:"#/definitions/backend/properties/check/properties/expect/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema14.properties.check.properties.expect,data:data139};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
const len22 = data139.length;
for(let i22=0; i22<len22; i22++){
let data140 = data139[i22];
if((typeof data140 !== "string") && (!(((typeof data140 == "number") && (!(data140 % 1) && !isNaN(data140))) && (isFinite(data140))))){
const err207 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/expect/" + i22,schemaPath:"#/definitions/backend/properties/check/properties/expect/items/type",keyword:"type",params:{type: schema14.properties.check.properties.expect.items.type},schema:schema14.properties.check.properties.expect.items.type,parentSchema:schema14.properties.check.properties.expect.items,data:data140};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
if((typeof data140 == "number") && (isFinite(data140))){
if(data140 > 599 || isNaN(data140)){
const err208 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/expect/" + i22,schemaPath:"#/definitions/backend/properties/check/properties/expect/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},schema:599,parentSchema:schema14.properties.check.properties.expect.items,data:data140};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
if(data140 < 100 || isNaN(data140)){
const err209 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/expect/" + i22,schemaPath:"#/definitions/backend/properties/check/properties/expect/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},schema:100,parentSchema:schema14.properties.check.properties.expect.items,data:data140};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
}
}
}
if(data133.expectBody !== undefined){
let data141 = data133.expectBody;
if(typeof data141 !== "string"){
const err210 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/expectBody",schemaPath:"#/definitions/backend/properties/check/properties/expectBody/type",keyword:"type",params:{type: "string"},schema:schema14.properties.check.properties.expectBody.type,parentSchema:schema14.properties.check.properties.expectBody,data:data141};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data133.every !== undefined){
let data142 = data133.every;
if(typeof data142 !== "string"){
const err211 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/every",schemaPath:"#/definitions/backend/properties/check/properties/every/type",keyword:"type",params:{type: "string"},schema:schema14.properties.check.properties.every.type,parentSchema:schema14.properties.check.properties.every,data:data142};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data133.rise !== undefined){
let data143 = data133.rise;
if(!(((typeof data143 == "number") && (!(data143 % 1) && !isNaN(data143))) && (isFinite(data143)))){
const err212 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/rise",schemaPath:"#/definitions/backend/properties/check/properties/rise/type",keyword:"type",params:{type: "integer"},schema:schema14.properties.check.properties.rise.type,parentSchema:schema14.properties.check.properties.rise,data:data143};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
if((typeof data143 == "number") && (isFinite(data143))){
if(data143 > 100 || isNaN(data143)){
const err213 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/rise",schemaPath:"#/definitions/backend/properties/check/properties/rise/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema14.properties.check.properties.rise,data:data143};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
if(data143 < 1 || isNaN(data143)){
const err214 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/rise",schemaPath:"#/definitions/backend/properties/check/properties/rise/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema14.properties.check.properties.rise,data:data143};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
}
if(data133.fall !== undefined){
let data144 = data133.fall;
if(!(((typeof data144 == "number") && (!(data144 % 1) && !isNaN(data144))) && (isFinite(data144)))){
const err215 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/fall",schemaPath:"#/definitions/backend/properties/check/properties/fall/type",keyword:"type",params:{type: "integer"},schema:schema14.properties.check.properties.fall.type,parentSchema:schema14.properties.check.properties.fall,data:data144};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
if((typeof data144 == "number") && (isFinite(data144))){
if(data144 > 100 || isNaN(data144)){
const err216 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/fall",schemaPath:"#/definitions/backend/properties/check/properties/fall/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema14.properties.check.properties.fall,data:data144};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
if(data144 < 1 || isNaN(data144)){
const err217 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/fall",schemaPath:"#/definitions/backend/properties/check/properties/fall/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema14.properties.check.properties.fall,data:data144};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
}
if(data133.port !== undefined){
let data145 = data133.port;
if(!(((typeof data145 == "number") && (!(data145 % 1) && !isNaN(data145))) && (isFinite(data145)))){
const err218 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/port",schemaPath:"#/definitions/backend/properties/check/properties/port/type",keyword:"type",params:{type: "integer"},schema:schema14.properties.check.properties.port.type,parentSchema:schema14.properties.check.properties.port,data:data145};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
if((typeof data145 == "number") && (isFinite(data145))){
if(data145 > 65535 || isNaN(data145)){
const err219 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/port",schemaPath:"#/definitions/backend/properties/check/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema14.properties.check.properties.port,data:data145};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
if(data145 < 1 || isNaN(data145)){
const err220 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/port",schemaPath:"#/definitions/backend/properties/check/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema14.properties.check.properties.port,data:data145};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
}
}
}
if(data116.timeout !== undefined){
let data146 = data116.timeout;
if(data146 && typeof data146 == "object" && !Array.isArray(data146)){
for(const key39 in data146){
if(!(((((key39 === "connect") || (key39 === "server")) || (key39 === "queue")) || (key39 === "tunnel")) || (key39 === "check"))){
const err221 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/definitions/backend/properties/timeout/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},schema:false,parentSchema:schema14.properties.timeout,data:data146};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data146.connect !== undefined){
let data147 = data146.connect;
if(typeof data147 !== "string"){
const err222 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout/connect",schemaPath:"#/definitions/backend/properties/timeout/properties/connect/type",keyword:"type",params:{type: "string"},schema:schema14.properties.timeout.properties.connect.type,parentSchema:schema14.properties.timeout.properties.connect,data:data147};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data146.server !== undefined){
let data148 = data146.server;
if(typeof data148 !== "string"){
const err223 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout/server",schemaPath:"#/definitions/backend/properties/timeout/properties/server/type",keyword:"type",params:{type: "string"},schema:schema14.properties.timeout.properties.server.type,parentSchema:schema14.properties.timeout.properties.server,data:data148};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data146.queue !== undefined){
let data149 = data146.queue;
if(typeof data149 !== "string"){
const err224 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout/queue",schemaPath:"#/definitions/backend/properties/timeout/properties/queue/type",keyword:"type",params:{type: "string"},schema:schema14.properties.timeout.properties.queue.type,parentSchema:schema14.properties.timeout.properties.queue,data:data149};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
if(data146.tunnel !== undefined){
let data150 = data146.tunnel;
if(typeof data150 !== "string"){
const err225 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout/tunnel",schemaPath:"#/definitions/backend/properties/timeout/properties/tunnel/type",keyword:"type",params:{type: "string"},schema:schema14.properties.timeout.properties.tunnel.type,parentSchema:schema14.properties.timeout.properties.tunnel,data:data150};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data146.check !== undefined){
let data151 = data146.check;
if(typeof data151 !== "string"){
const err226 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout/check",schemaPath:"#/definitions/backend/properties/timeout/properties/check/type",keyword:"type",params:{type: "string"},schema:schema14.properties.timeout.properties.check.type,parentSchema:schema14.properties.timeout.properties.check,data:data151};
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
const err227 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/definitions/backend/properties/timeout/type",keyword:"type",params:{type: "object"},schema:schema14.properties.timeout.type,parentSchema:schema14.properties.timeout,data:data146};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data116.retries !== undefined){
let data152 = data116.retries;
if(!(((typeof data152 == "number") && (!(data152 % 1) && !isNaN(data152))) && (isFinite(data152)))){
const err228 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/retries",schemaPath:"#/definitions/backend/properties/retries/type",keyword:"type",params:{type: "integer"},schema:schema14.properties.retries.type,parentSchema:schema14.properties.retries,data:data152};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
if((typeof data152 == "number") && (isFinite(data152))){
if(data152 > 100 || isNaN(data152)){
const err229 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/retries",schemaPath:"#/definitions/backend/properties/retries/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema14.properties.retries,data:data152};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
if(data152 < 0 || isNaN(data152)){
const err230 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/retries",schemaPath:"#/definitions/backend/properties/retries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema14.properties.retries,data:data152};
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
if(data116.retryOn !== undefined){
let data153 = data116.retryOn;
if(Array.isArray(data153)){
const len23 = data153.length;
for(let i23=0; i23<len23; i23++){
let data154 = data153[i23];
if(!(((((((((data154 === "conn-failure") || (data154 === "empty-response")) || (data154 === "junk-response")) || (data154 === "response-timeout")) || (data154 === 425)) || (data154 === 500)) || (data154 === 502)) || (data154 === 503)) || (data154 === 504))){
const err231 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/retryOn/" + i23,schemaPath:"#/definitions/backend/properties/retryOn/items/enum",keyword:"enum",params:{allowedValues: schema14.properties.retryOn.items.enum},schema:schema14.properties.retryOn.items.enum,parentSchema:schema14.properties.retryOn.items,data:data154};
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
const err232 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/retryOn",schemaPath:"#/definitions/backend/properties/retryOn/type",keyword:"type",params:{type: "array"},schema:schema14.properties.retryOn.type,parentSchema:schema14.properties.retryOn,data:data153};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data116.maxconn !== undefined){
let data155 = data116.maxconn;
if(!(((typeof data155 == "number") && (!(data155 % 1) && !isNaN(data155))) && (isFinite(data155)))){
const err233 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/maxconn",schemaPath:"#/definitions/backend/properties/maxconn/type",keyword:"type",params:{type: "integer"},schema:schema14.properties.maxconn.type,parentSchema:schema14.properties.maxconn,data:data155};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
if((typeof data155 == "number") && (isFinite(data155))){
if(data155 > 1000000 || isNaN(data155)){
const err234 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/maxconn",schemaPath:"#/definitions/backend/properties/maxconn/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},schema:1000000,parentSchema:schema14.properties.maxconn,data:data155};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
if(data155 < 1 || isNaN(data155)){
const err235 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/maxconn",schemaPath:"#/definitions/backend/properties/maxconn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema14.properties.maxconn,data:data155};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
}
if(data116.slowStart !== undefined){
let data156 = data116.slowStart;
if(typeof data156 !== "string"){
const err236 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/slowStart",schemaPath:"#/definitions/backend/properties/slowStart/type",keyword:"type",params:{type: "string"},schema:schema14.properties.slowStart.type,parentSchema:schema14.properties.slowStart,data:data156};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data116.tls !== undefined){
let data157 = data116.tls;
if(data157 && typeof data157 == "object" && !Array.isArray(data157)){
for(const key40 in data157){
if(!(((((key40 === "ca") || (key40 === "name")) || (key40 === "sni")) || (key40 === "certificate")) || (key40 === "verify"))){
const err237 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls",schemaPath:"#/definitions/backend/properties/tls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},schema:false,parentSchema:schema14.properties.tls,data:data157};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data157.ca !== undefined){
let data158 = data157.ca;
if(typeof data158 !== "string"){
const err238 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/ca",schemaPath:"#/definitions/backend/properties/tls/properties/ca/type",keyword:"type",params:{type: "string"},schema:schema14.properties.tls.properties.ca.type,parentSchema:schema14.properties.tls.properties.ca,data:data158};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data157.name !== undefined){
let data159 = data157.name;
if(typeof data159 !== "string"){
const err239 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/name",schemaPath:"#/definitions/backend/properties/tls/properties/name/type",keyword:"type",params:{type: "string"},schema:schema14.properties.tls.properties.name.type,parentSchema:schema14.properties.tls.properties.name,data:data159};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data157.sni !== undefined){
let data160 = data157.sni;
if(typeof data160 !== "string"){
const err240 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/sni",schemaPath:"#/definitions/backend/properties/tls/properties/sni/type",keyword:"type",params:{type: "string"},schema:schema14.properties.tls.properties.sni.type,parentSchema:schema14.properties.tls.properties.sni,data:data160};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data157.certificate !== undefined){
let data161 = data157.certificate;
if(typeof data161 !== "string"){
const err241 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/certificate",schemaPath:"#/definitions/backend/properties/tls/properties/certificate/type",keyword:"type",params:{type: "string"},schema:schema14.properties.tls.properties.certificate.type,parentSchema:schema14.properties.tls.properties.certificate,data:data161};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data157.verify !== undefined){
let data162 = data157.verify;
if(typeof data162 !== "string"){
const err242 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/verify",schemaPath:"#/definitions/backend/properties/tls/properties/verify/type",keyword:"type",params:{type: "string"},schema:schema14.properties.tls.properties.verify.type,parentSchema:schema14.properties.tls.properties.verify,data:data162};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
if(!(((data162 === "name") || (data162 === "authority")) || (data162 === "none"))){
const err243 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/verify",schemaPath:"#/definitions/backend/properties/tls/properties/verify/enum",keyword:"enum",params:{allowedValues: schema14.properties.tls.properties.verify.enum},schema:schema14.properties.tls.properties.verify.enum,parentSchema:schema14.properties.tls.properties.verify,data:data162};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
}
else {
const err244 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls",schemaPath:"#/definitions/backend/properties/tls/type",keyword:"type",params:{type: "object"},schema:schema14.properties.tls.type,parentSchema:schema14.properties.tls,data:data157};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
if(data116.http2 !== undefined){
let data163 = data116.http2;
if(typeof data163 !== "boolean"){
const err245 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/http2",schemaPath:"#/definitions/backend/properties/http2/type",keyword:"type",params:{type: "boolean"},schema:schema14.properties.http2.type,parentSchema:schema14.properties.http2,data:data163};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data116.proxyProtocol !== undefined){
let data164 = data116.proxyProtocol;
if(typeof data164 !== "string"){
const err246 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/proxyProtocol",schemaPath:"#/definitions/backend/properties/proxyProtocol/type",keyword:"type",params:{type: "string"},schema:schema14.properties.proxyProtocol.type,parentSchema:schema14.properties.proxyProtocol,data:data164};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
if(!((data164 === "v1") || (data164 === "v2"))){
const err247 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/proxyProtocol",schemaPath:"#/definitions/backend/properties/proxyProtocol/enum",keyword:"enum",params:{allowedValues: schema14.properties.proxyProtocol.enum},schema:schema14.properties.proxyProtocol.enum,parentSchema:schema14.properties.proxyProtocol,data:data164};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
if(data116.haproxy !== undefined){
let data165 = data116.haproxy;
if(typeof data165 !== "string"){
const err248 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/haproxy",schemaPath:"#/definitions/backend/properties/haproxy/type",keyword:"type",params:{type: "string"},schema:schema14.properties.haproxy.type,parentSchema:schema14.properties.haproxy,data:data165};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
}
else {
const err249 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/backend/type",keyword:"type",params:{type: "object"},schema:schema14.type,parentSchema:schema14,data:data116};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
}
else {
const err250 = {instancePath:instancePath+"/backends",schemaPath:"#/properties/backends/type",keyword:"type",params:{type: "object"},schema:schema11.properties.backends.type,parentSchema:schema11.properties.backends,data:data115};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data.tcp !== undefined){
let data166 = data.tcp;
if(data166 && typeof data166 == "object" && !Array.isArray(data166)){
for(const key41 in data166){
let data167 = data166[key41];
if(data167 && typeof data167 == "object" && !Array.isArray(data167)){
if(data167.listener === undefined){
const err251 = {instancePath:instancePath+"/tcp/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/tcpRoute/required",keyword:"required",params:{missingProperty: "listener"},schema:schema15.required,parentSchema:schema15,data:data167};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
for(const key42 in data167){
if(!(((key42 === "listener") || (key42 === "service")) || (key42 === "backend"))){
const err252 = {instancePath:instancePath+"/tcp/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/tcpRoute/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},schema:false,parentSchema:schema15,data:data167};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data167.listener !== undefined){
let data168 = data167.listener;
if(typeof data168 !== "string"){
const err253 = {instancePath:instancePath+"/tcp/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/listener",schemaPath:"#/definitions/tcpRoute/properties/listener/type",keyword:"type",params:{type: "string"},schema:schema15.properties.listener.type,parentSchema:schema15.properties.listener,data:data168};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data167.service !== undefined){
let data169 = data167.service;
if(typeof data169 !== "string"){
const err254 = {instancePath:instancePath+"/tcp/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/service",schemaPath:"#/definitions/tcpRoute/properties/service/type",keyword:"type",params:{type: "string"},schema:schema15.properties.service.type,parentSchema:schema15.properties.service,data:data169};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data167.backend !== undefined){
let data170 = data167.backend;
if(typeof data170 !== "string"){
const err255 = {instancePath:instancePath+"/tcp/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/backend",schemaPath:"#/definitions/tcpRoute/properties/backend/type",keyword:"type",params:{type: "string"},schema:schema15.properties.backend.type,parentSchema:schema15.properties.backend,data:data170};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
}
else {
const err256 = {instancePath:instancePath+"/tcp/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/tcpRoute/type",keyword:"type",params:{type: "object"},schema:schema15.type,parentSchema:schema15,data:data167};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
}
else {
const err257 = {instancePath:instancePath+"/tcp",schemaPath:"#/properties/tcp/type",keyword:"type",params:{type: "object"},schema:schema11.properties.tcp.type,parentSchema:schema11.properties.tcp,data:data166};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
if(data.tests !== undefined){
let data171 = data.tests;
if(Array.isArray(data171)){
if(data171.length < 0){
const err258 = {instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema11.properties.tests,data:data171};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
const len24 = data171.length;
for(let i24=0; i24<len24; i24++){
let data172 = data171[i24];
if(data172 && typeof data172 == "object" && !Array.isArray(data172)){
if(data172.request === undefined){
const err259 = {instancePath:instancePath+"/tests/" + i24,schemaPath:"#/definitions/test/required",keyword:"required",params:{missingProperty: "request"},schema:schema16.required,parentSchema:schema16,data:data172};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
for(const key43 in data172){
if(!(((((((key43 === "request") || (key43 === "listener")) || (key43 === "headers")) || (key43 === "from")) || (key43 === "body")) || (key43 === "instances")) || (key43 === "expect"))){
const err260 = {instancePath:instancePath+"/tests/" + i24,schemaPath:"#/definitions/test/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},schema:false,parentSchema:schema16,data:data172};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
if(data172.request !== undefined){
let data173 = data172.request;
if(typeof data173 !== "string"){
const err261 = {instancePath:instancePath+"/tests/" + i24+"/request",schemaPath:"#/definitions/test/properties/request/type",keyword:"type",params:{type: "string"},schema:schema16.properties.request.type,parentSchema:schema16.properties.request,data:data173};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(data172.listener !== undefined){
let data174 = data172.listener;
if(typeof data174 !== "string"){
const err262 = {instancePath:instancePath+"/tests/" + i24+"/listener",schemaPath:"#/definitions/test/properties/listener/type",keyword:"type",params:{type: "string"},schema:schema16.properties.listener.type,parentSchema:schema16.properties.listener,data:data174};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
if(data172.headers !== undefined){
let data175 = data172.headers;
if(data175 && typeof data175 == "object" && !Array.isArray(data175)){
for(const key44 in data175){
let data176 = data175[key44];
if((typeof data176 !== "string") && (!(Array.isArray(data176)))){
const err263 = {instancePath:instancePath+"/tests/" + i24+"/headers/" + key44.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/test/properties/headers/additionalProperties/type",keyword:"type",params:{type: schema16.properties.headers.additionalProperties.type},schema:schema16.properties.headers.additionalProperties.type,parentSchema:schema16.properties.headers.additionalProperties,data:data176};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
if(Array.isArray(data176)){
if(data176.length < 0){
const err264 = {instancePath:instancePath+"/tests/" + i24+"/headers/" + key44.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/test/properties/headers/additionalProperties/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema16.properties.headers.additionalProperties,data:data176};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
const len25 = data176.length;
for(let i25=0; i25<len25; i25++){
let data177 = data176[i25];
if(typeof data177 !== "string"){
const err265 = {instancePath:instancePath+"/tests/" + i24+"/headers/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i25,schemaPath:"#/definitions/test/properties/headers/additionalProperties/items/type",keyword:"type",params:{type: "string"},schema:schema16.properties.headers.additionalProperties.items.type,parentSchema:schema16.properties.headers.additionalProperties.items,data:data177};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
}
}
}
else {
const err266 = {instancePath:instancePath+"/tests/" + i24+"/headers",schemaPath:"#/definitions/test/properties/headers/type",keyword:"type",params:{type: "object"},schema:schema16.properties.headers.type,parentSchema:schema16.properties.headers,data:data175};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
if(data172.from !== undefined){
let data178 = data172.from;
if(typeof data178 !== "string"){
const err267 = {instancePath:instancePath+"/tests/" + i24+"/from",schemaPath:"#/definitions/test/properties/from/type",keyword:"type",params:{type: "string"},schema:schema16.properties.from.type,parentSchema:schema16.properties.from,data:data178};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data172.body !== undefined){
let data179 = data172.body;
if(typeof data179 !== "string"){
const err268 = {instancePath:instancePath+"/tests/" + i24+"/body",schemaPath:"#/definitions/test/properties/body/type",keyword:"type",params:{type: "string"},schema:schema16.properties.body.type,parentSchema:schema16.properties.body,data:data179};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
if(data172.instances !== undefined){
let data180 = data172.instances;
if(data180 && typeof data180 == "object" && !Array.isArray(data180)){
for(const key45 in data180){
let data181 = data180[key45];
if(!(((typeof data181 == "number") && (!(data181 % 1) && !isNaN(data181))) && (isFinite(data181)))){
const err269 = {instancePath:instancePath+"/tests/" + i24+"/instances/" + key45.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/test/properties/instances/additionalProperties/type",keyword:"type",params:{type: "integer"},schema:schema16.properties.instances.additionalProperties.type,parentSchema:schema16.properties.instances.additionalProperties,data:data181};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
if((typeof data181 == "number") && (isFinite(data181))){
if(data181 > 16 || isNaN(data181)){
const err270 = {instancePath:instancePath+"/tests/" + i24+"/instances/" + key45.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/test/properties/instances/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16},schema:16,parentSchema:schema16.properties.instances.additionalProperties,data:data181};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
if(data181 < 0 || isNaN(data181)){
const err271 = {instancePath:instancePath+"/tests/" + i24+"/instances/" + key45.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/test/properties/instances/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema16.properties.instances.additionalProperties,data:data181};
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
}
else {
const err272 = {instancePath:instancePath+"/tests/" + i24+"/instances",schemaPath:"#/definitions/test/properties/instances/type",keyword:"type",params:{type: "object"},schema:schema16.properties.instances.type,parentSchema:schema16.properties.instances,data:data180};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
if(data172.expect !== undefined){
let data182 = data172.expect;
if(data182 && typeof data182 == "object" && !Array.isArray(data182)){
for(const key46 in data182){
if(!((((((((key46 === "route") || (key46 === "backend")) || (key46 === "status")) || (key46 === "location")) || (key46 === "path")) || (key46 === "query")) || (key46 === "requestHeaders")) || (key46 === "responseHeaders"))){
const err273 = {instancePath:instancePath+"/tests/" + i24+"/expect",schemaPath:"#/definitions/test/properties/expect/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},schema:false,parentSchema:schema16.properties.expect,data:data182};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data182.route !== undefined){
let data183 = data182.route;
if(typeof data183 !== "string"){
const err274 = {instancePath:instancePath+"/tests/" + i24+"/expect/route",schemaPath:"#/definitions/test/properties/expect/properties/route/type",keyword:"type",params:{type: "string"},schema:schema16.properties.expect.properties.route.type,parentSchema:schema16.properties.expect.properties.route,data:data183};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
if(data182.backend !== undefined){
let data184 = data182.backend;
if(typeof data184 !== "string"){
const err275 = {instancePath:instancePath+"/tests/" + i24+"/expect/backend",schemaPath:"#/definitions/test/properties/expect/properties/backend/type",keyword:"type",params:{type: "string"},schema:schema16.properties.expect.properties.backend.type,parentSchema:schema16.properties.expect.properties.backend,data:data184};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
if(data182.status !== undefined){
let data185 = data182.status;
if(!(((typeof data185 == "number") && (!(data185 % 1) && !isNaN(data185))) && (isFinite(data185)))){
const err276 = {instancePath:instancePath+"/tests/" + i24+"/expect/status",schemaPath:"#/definitions/test/properties/expect/properties/status/type",keyword:"type",params:{type: "integer"},schema:schema16.properties.expect.properties.status.type,parentSchema:schema16.properties.expect.properties.status,data:data185};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
if((typeof data185 == "number") && (isFinite(data185))){
if(data185 > 599 || isNaN(data185)){
const err277 = {instancePath:instancePath+"/tests/" + i24+"/expect/status",schemaPath:"#/definitions/test/properties/expect/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},schema:599,parentSchema:schema16.properties.expect.properties.status,data:data185};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
if(data185 < 200 || isNaN(data185)){
const err278 = {instancePath:instancePath+"/tests/" + i24+"/expect/status",schemaPath:"#/definitions/test/properties/expect/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 200},schema:200,parentSchema:schema16.properties.expect.properties.status,data:data185};
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
if(data182.location !== undefined){
let data186 = data182.location;
if(typeof data186 !== "string"){
const err279 = {instancePath:instancePath+"/tests/" + i24+"/expect/location",schemaPath:"#/definitions/test/properties/expect/properties/location/type",keyword:"type",params:{type: "string"},schema:schema16.properties.expect.properties.location.type,parentSchema:schema16.properties.expect.properties.location,data:data186};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
if(data182.path !== undefined){
let data187 = data182.path;
if(typeof data187 !== "string"){
const err280 = {instancePath:instancePath+"/tests/" + i24+"/expect/path",schemaPath:"#/definitions/test/properties/expect/properties/path/type",keyword:"type",params:{type: "string"},schema:schema16.properties.expect.properties.path.type,parentSchema:schema16.properties.expect.properties.path,data:data187};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
if(data182.query !== undefined){
let data188 = data182.query;
if(typeof data188 !== "string"){
const err281 = {instancePath:instancePath+"/tests/" + i24+"/expect/query",schemaPath:"#/definitions/test/properties/expect/properties/query/type",keyword:"type",params:{type: "string"},schema:schema16.properties.expect.properties.query.type,parentSchema:schema16.properties.expect.properties.query,data:data188};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
if(data182.requestHeaders !== undefined){
let data189 = data182.requestHeaders;
if(data189 && typeof data189 == "object" && !Array.isArray(data189)){
for(const key47 in data189){
let data190 = data189[key47];
if((typeof data190 !== "string") && (!(Array.isArray(data190)))){
const err282 = {instancePath:instancePath+"/tests/" + i24+"/expect/requestHeaders/" + key47.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/test/properties/expect/properties/requestHeaders/additionalProperties/type",keyword:"type",params:{type: schema16.properties.expect.properties.requestHeaders.additionalProperties.type},schema:schema16.properties.expect.properties.requestHeaders.additionalProperties.type,parentSchema:schema16.properties.expect.properties.requestHeaders.additionalProperties,data:data190};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
if(Array.isArray(data190)){
if(data190.length < 0){
const err283 = {instancePath:instancePath+"/tests/" + i24+"/expect/requestHeaders/" + key47.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/test/properties/expect/properties/requestHeaders/additionalProperties/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema16.properties.expect.properties.requestHeaders.additionalProperties,data:data190};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
const len26 = data190.length;
for(let i26=0; i26<len26; i26++){
let data191 = data190[i26];
if(typeof data191 !== "string"){
const err284 = {instancePath:instancePath+"/tests/" + i24+"/expect/requestHeaders/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i26,schemaPath:"#/definitions/test/properties/expect/properties/requestHeaders/additionalProperties/items/type",keyword:"type",params:{type: "string"},schema:schema16.properties.expect.properties.requestHeaders.additionalProperties.items.type,parentSchema:schema16.properties.expect.properties.requestHeaders.additionalProperties.items,data:data191};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
}
}
}
else {
const err285 = {instancePath:instancePath+"/tests/" + i24+"/expect/requestHeaders",schemaPath:"#/definitions/test/properties/expect/properties/requestHeaders/type",keyword:"type",params:{type: "object"},schema:schema16.properties.expect.properties.requestHeaders.type,parentSchema:schema16.properties.expect.properties.requestHeaders,data:data189};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
if(data182.responseHeaders !== undefined){
let data192 = data182.responseHeaders;
if(data192 && typeof data192 == "object" && !Array.isArray(data192)){
for(const key48 in data192){
let data193 = data192[key48];
if((typeof data193 !== "string") && (!(Array.isArray(data193)))){
const err286 = {instancePath:instancePath+"/tests/" + i24+"/expect/responseHeaders/" + key48.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/test/properties/expect/properties/responseHeaders/additionalProperties/type",keyword:"type",params:{type: schema16.properties.expect.properties.responseHeaders.additionalProperties.type},schema:schema16.properties.expect.properties.responseHeaders.additionalProperties.type,parentSchema:schema16.properties.expect.properties.responseHeaders.additionalProperties,data:data193};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
if(Array.isArray(data193)){
if(data193.length < 0){
const err287 = {instancePath:instancePath+"/tests/" + i24+"/expect/responseHeaders/" + key48.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/test/properties/expect/properties/responseHeaders/additionalProperties/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema16.properties.expect.properties.responseHeaders.additionalProperties,data:data193};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
const len27 = data193.length;
for(let i27=0; i27<len27; i27++){
let data194 = data193[i27];
if(typeof data194 !== "string"){
const err288 = {instancePath:instancePath+"/tests/" + i24+"/expect/responseHeaders/" + key48.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i27,schemaPath:"#/definitions/test/properties/expect/properties/responseHeaders/additionalProperties/items/type",keyword:"type",params:{type: "string"},schema:schema16.properties.expect.properties.responseHeaders.additionalProperties.items.type,parentSchema:schema16.properties.expect.properties.responseHeaders.additionalProperties.items,data:data194};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
}
}
}
else {
const err289 = {instancePath:instancePath+"/tests/" + i24+"/expect/responseHeaders",schemaPath:"#/definitions/test/properties/expect/properties/responseHeaders/type",keyword:"type",params:{type: "object"},schema:schema16.properties.expect.properties.responseHeaders.type,parentSchema:schema16.properties.expect.properties.responseHeaders,data:data192};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
}
else {
const err290 = {instancePath:instancePath+"/tests/" + i24+"/expect",schemaPath:"#/definitions/test/properties/expect/type",keyword:"type",params:{type: "object"},schema:schema16.properties.expect.type,parentSchema:schema16.properties.expect,data:data182};
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
const err291 = {instancePath:instancePath+"/tests/" + i24,schemaPath:"#/definitions/test/type",keyword:"type",params:{type: "object"},schema:schema16.type,parentSchema:schema16,data:data172};
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
const err292 = {instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/type",keyword:"type",params:{type: "array"},schema:schema11.properties.tests.type,parentSchema:schema11.properties.tests,data:data171};
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
const err293 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
