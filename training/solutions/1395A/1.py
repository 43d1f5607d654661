for _ in range(int(input())):
    a = list(map(int, input().split()))
    o = sum(x % 2 for x in a)
    print("Yes" if o < 2 or o > 2 and min(a[:3]) > 0 else "No")
