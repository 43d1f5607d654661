t = int(input())
for _ in range(t):
    s, i, e = map(int, input().split())
    if s > i + e:
        print(e + 1)
    elif s + e <= i:
        print(0)
    else:
        print((s + e - i + 1) // 2)
