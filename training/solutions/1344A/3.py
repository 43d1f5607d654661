for _ in range(int(input())):
    n = int(input())
    guests = sorted((k + int(x)) % n for k, x in enumerate(input().split()))
    print("YES" if guests == list(range(n)) else "NO")
