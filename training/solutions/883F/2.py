import re
n = int(input())
print(len({re.sub("k+h", "h", input().strip().replace("u", "oo")) for i in range(n)}))
