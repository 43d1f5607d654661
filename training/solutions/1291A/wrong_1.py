for _ in range(int(input())):
    n = int(input())
    o = [c for c in input() if c in "13579"]
    print("".join(o) if len(o) > 1 else -1)
