n = int(input())
names = [input() for _ in range(n)]
after = {chr(i): [] for i in range(97, 123)}
good = True
for s, t in zip(names, names[1:]):
    k = 0
    while s[k:k + 1] == t[k:k + 1]:
        k += 1
    if k == len(t):
        good = False
    elif k < len(s):
        after[s[k]].append(t[k])
state = {}
order = []
def visit(c):
    global good
    state[c] = "open"
    for d in after[c]:
        if d not in state:
            visit(d)
        elif state[d] == "open":
            good = False
    state[c] = "done"
    order.append(c)
for c in after:
    if c not in state:
        visit(c)
print("".join(reversed(order)) if good else "Impossible")
