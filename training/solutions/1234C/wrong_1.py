for _ in range(int(input())):
    n = int(input())
    a, b = input(), input()
    turns = sum(x > '2' and y > '2' for x, y in zip(a, b))
    print("YES" if turns % 2 else "NO")
