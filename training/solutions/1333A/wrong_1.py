t = int(input())
for _ in range(t):
    n, m = map(int, input().split())
    for i in range(n):
        print("".join("BW"[(i + j) % 2] for j in range(m)))
