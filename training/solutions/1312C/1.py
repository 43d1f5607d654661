for _ in range(int(input())):
    n, k = map(int, input().split())
    a = list(map(int, input().split()))
    cnt = [0] * 60
    for x in a:
        i = 0
        while x:
            cnt[i] += x % k
            x //= k
            i += 1
    print("YES" if max(cnt) <= 1 else "NO")
