for _ in range(int(input())):
    a, b, c, n = [int(x) for x in input().split()]
    s = a + b + c + n
    if s % 3 != 0 or max(a, b, c) * 3 > s:
        print("NO")
    else:
        print("YES")
