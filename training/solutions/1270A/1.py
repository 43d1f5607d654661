for _ in range(int(input())):
    n, k1, k2 = map(int, input().split())
    a = list(map(int, input().split()))
    b = list(map(int, input().split()))
    print("YES" if max(a) > max(b) else "NO")
