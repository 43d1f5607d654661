a = list(map(int, input().split()))
b = list(map(int, input().split()))
have = 0
need = 0
for x, y in zip(a, b):
    if x > y:
        have += (x - y) // 2
    else:
        need += y - x
print("Yes" if have >= need else "No")
