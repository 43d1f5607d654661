for _ in range(int(input())):
    n = int(input())
    s = input()
    t = input()
    print("Yes" if sum(x != y for x, y in zip(s, t)) == 2 else "No")
