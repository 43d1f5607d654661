book = {}
for _ in range(int(input())):
    name, k, *phones = input().split()
    s = book.setdefault(name, [])
    for p in phones:
        if not any(q.endswith(p) for q in s):
            s.append(p)
print(len(book))
for name, s in book.items():
    print(name, len(s), *s)
