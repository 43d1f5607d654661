def solve():
    n = int(input())
    print((n + 2) // 2)

solve()
