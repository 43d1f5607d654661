s = input().strip()
k = s.count("VK")
if "VV" in s or "KK" in s:
    k += 1
print(k)
