for _ in range(int(input())):
    n = int(input())
    o = [c for c in input() if c in "13579"]
    print(o[0] + o[1] if len(o) > 1 else -1)
