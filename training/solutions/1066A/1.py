for _ in range(int(input())):
    n, v, l, r = map(int, input().split())
    print(n // v - r // v + (l - 1) // v)
