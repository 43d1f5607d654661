for _ in range(int(input())):
    a = list(map(int, input().split()))
    m = max(a)
    s = sum(a) - m
    print("Yes" if m - s <= 1 else "No")
