n, m, k = map(int, input().split())
ans = ["U"] * (n - 1) + ["R"] * (m - 1)
step = "L"
for j in range(n):
    for i in range(m - 1):
        ans.append(step)
    step = "R" if step == "L" else "L"
    ans.append("D")
ans.pop()
print(len(ans), "".join(ans), sep="\n")
