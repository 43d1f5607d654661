for _ in range(int(input())):
    n = int(input())
    a = list(map(int, input().split()))
    b = list(map(int, input().split()))
    x, y = min(a), min(b)
    print(sum(max(p - x, q - y) for p, q in zip(a, b)))
