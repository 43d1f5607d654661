t = int(input())
for i in range(t):
    r = list(map(int, input().split()))
    print(r[1], r[2], r[2])
