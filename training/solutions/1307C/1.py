s = input()
one = {}
two = {}
for c in s:
    for d in one:
        two[d + c] = two.get(d + c, 0) + one[d]
    one[c] = one.get(c, 0) + 1
print(max(list(one.values()) + list(two.values())))
