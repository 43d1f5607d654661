for _ in range(int(input())):
    n = int(input())
    a = map(int, input().split())
    b = map(int, input().split())
    d = {y - x for x, y in zip(a, b)} - {0}
    print("YES" if len(d) <= 1 else "NO")
