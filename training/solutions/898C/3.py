def clean(nums):
    rev = sorted(set(x[::-1] for x in nums))
    out = []
    for i, x in enumerate(rev):
        if i + 1 == len(rev) or not rev[i + 1].startswith(x):
            out.append(x[::-1])
    return out

friends = {}
for _ in range(int(input())):
    entry = input().split()
    friends[entry[0]] = friends.get(entry[0], []) + entry[2:]
print(len(friends))
for f in friends:
    c = clean(friends[f])
    print(f, len(c), *c)
