table = {"lios": "am", "liala": "af", "etr": "nm", "etra": "nf", "initis": "vm", "inites": "vf"}
def kind(word):
    for e in table:
        if word.endswith(e):
            return table[e]
    return "??"
k = [kind(w) for w in input().split()]
good = "??" not in k
if len(k) > 1:
    order = ''.join(x[0] for x in k)
    good = good and len({x[1] for x in k}) == 1
    good = good and order.lstrip('a').rstrip('v') == 'n'
print("YES" if good else "NO")
