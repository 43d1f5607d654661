r1, c1, r2, c2 = map(int, input().split())
rook = (r1 != r2) + (c1 != c2)
if (r1 + c1) % 2 != (r2 + c2) % 2:
    bishop = 0
elif r1 + c1 == r2 + c2 or r1 - c1 == r2 - c2:
    bishop = 1
else:
    bishop = 2
king = max(abs(r1 - r2), abs(c1 - c2))
print(rook, bishop, king)
