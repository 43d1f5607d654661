w, h = map(int, input().split())
u, d = map(int, input().split())
v, e = map(int, input().split())
print(max(0, w + h * (h + 1) // 2 - u - v))
