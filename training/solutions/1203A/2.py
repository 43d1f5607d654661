for _ in range(int(input())):
    n = int(input())
    p = list(map(int, input().split()))
    jumps = sum(abs(p[i] - p[i - 1]) != 1 for i in range(n))
    print("YES" if jumps <= 1 else "NO")
