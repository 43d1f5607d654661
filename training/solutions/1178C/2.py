w, h = map(int, input().split())
r = 1
for i in range(w + h):
    r = r * 2 % 998244353
print(r)
