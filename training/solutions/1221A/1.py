for _ in range(int(input())):
    n = int(input())
    print("YES" if sum(x for x in map(int, input().split()) if x <= 2048) >= 2048 else "NO")
