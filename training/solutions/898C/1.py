book = {}
for _ in range(int(input())):
    name, k, *phones = input().split()
    book.setdefault(name, set()).update(phones)
print(len(book))
for name, s in book.items():
    good = [p for p in s if not any(q != p and q.endswith(p) for q in s)]
    print(name, len(good), *good)
