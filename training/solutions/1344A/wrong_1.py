for _ in range(int(input())):
    n = int(input())
    a = list(map(int, input().split()))
    rooms = {i + x for i, x in enumerate(a)}
    print("YES" if len(rooms) == n else "NO")
