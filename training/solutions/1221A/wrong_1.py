for _ in range(int(input())):
    n = int(input())
    print("YES" if sum(map(int, input().split())) >= 2048 else "NO")
