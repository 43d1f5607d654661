s = input().strip()
pa, pb = [0], [0]
for c in s:
    pa.append(pa[-1] + (c == "a"))
    pb.append(pb[-1] + (c == "b"))
best = lead = 0
for j in range(len(s) + 1):
    lead = max(lead, pa[j] - pb[j])
    best = max(best, lead + pb[j] + pa[-1] - pa[j])
print(best)
