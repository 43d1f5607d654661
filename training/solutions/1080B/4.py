for _ in range(int(input())):
    l, r = map(int, input().split())
    n = r - l + 1
    ans = n // 2
    if l % 2 == 0:
        ans = -ans
    if n % 2 == 1:
        ans += r if r % 2 == 0 else -r
    print(ans)
