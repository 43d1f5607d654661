t = int(input())
for _ in range(t):
    n = int(input())
    ans = 0
    for x in set(map(int, input().split())):
        while x % 2 == 0:
            x //= 2
            ans += 1
    print(ans)
