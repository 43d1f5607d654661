for _ in range(int(input())):
    n, g, b = map(int, input().split())
    need = (n + 1) // 2
    full = (need - 1) // g
    days = full * (g + b) + need - full * g
    print(max(n, days))
