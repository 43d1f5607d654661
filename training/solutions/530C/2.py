A, B, C = map(int, input().split())
res = [(x, (C - A * x) // B) for x in range(1, C) if C > A * x and (C - A * x) % B == 0]
print(len(res))
for p in res:
    print(*p)
