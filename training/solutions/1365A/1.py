for _ in range(int(input())):
    n, m = map(int, input().split())
    a = [input().split() for _ in range(n)]
    r = sum("1" not in x for x in a)
    c = sum("1" not in x for x in zip(*a))
    print("Ashish" if min(r, c) % 2 else "Vivek")
