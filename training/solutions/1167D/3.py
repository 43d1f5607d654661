input()
stack = []
out = []
turn = 0
for c in input():
    if c == "(":
        stack.append(turn)
        out.append("01"[turn])
        turn = 1 - turn
    else:
        turn = stack.pop()
        out.append("01"[turn])
print("".join(out))
