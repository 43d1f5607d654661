n, m = map(int, input().split())
w = list(map(int, input().split()))
recent = []
lifted = 0
for book in input().split():
    k = int(book) - 1
    for top in reversed(recent):
        if top == k:
            recent.remove(k)
            break
        lifted += w[top]
    recent.append(k)
print(lifted)
