# Deletes one pair at a time: right in the end, but in too many moves.
s = input()
moves = []
while "(" in s and s.index("(") < s.rfind(")"):
    i, j = s.index("("), s.rfind(")")
    moves.append((i + 1, j + 1))
    s = s[:i] + s[i + 1 : j] + s[j + 1 :]
print(len(moves))
for i, j in moves:
    print(2)
    print(i, j)
