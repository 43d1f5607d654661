for _ in range(int(input())):
    n = int(input())
    a = [int(x) % 2 for x in input().split()]
    print("YES" if sum(a) in (0, n) else "NO")
