# Puts the ones at the end of 0101..., which ends with a one only if c1 is odd.
for _ in range(int(input())):
    c0, c1, c2 = map(int, input().split())
    if c1 == 0:
        print("0" * (c0 + 1) if c0 else "1" * (c2 + 1))
    else:
        print("0" * c0 + ("01" * c1)[: c1 + 1] + "1" * c2)
