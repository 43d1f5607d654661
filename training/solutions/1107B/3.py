t = int(input())
for i in range(t):
    k, x = map(int, input().split())
    print(x + (k - 1) * 9)
