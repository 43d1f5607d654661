for _ in range(int(input())):
    n = int(input())
    print("YES" if len(set(input().split())) == 1 else "NO")
