n = int(input())
st = input().split()[::-1]
gone = set()
r = []
for b in input().split():
    c = 0
    if b not in gone:
        while True:
            x = st.pop()
            gone.add(x)
            c = 1
            if x == b:
                break
    r.append(c)
print(*r)
