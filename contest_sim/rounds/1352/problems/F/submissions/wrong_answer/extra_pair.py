# The alternating tail starts with the character that the zeros end with.
for _ in range(int(input())):
    c0, c1, c2 = map(int, input().split())
    if c1 == 0:
        print("0" * (c0 + 1) if c0 else "1" * (c2 + 1))
    else:
        print("1" * (c2 + 1) + "0" * (c0 + 1) + ("01" * c1)[: c1 - 1])
