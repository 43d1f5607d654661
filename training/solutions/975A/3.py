n = int(input())
a = input().split()
b = []
for w in a:
    b.append("".join(sorted(set(w))))
print(len(set(b)))
