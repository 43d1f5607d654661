r, c = map(int, input().split())
if r == c == 1:
    print(0)
else:
    for i in range(1, r + 1):
        print(*[i * (r + j) for j in range(1, c + 1)])
